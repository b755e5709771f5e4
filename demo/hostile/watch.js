// Says on the page what came of it, and keeps what went wrong, for the page's reader and for the tests.
(function () {
  var trouble = (window.trouble = []);
  addEventListener('error', function (event) {
    trouble.push(String(event.message));
  });
  addEventListener('unhandledrejection', function (event) {
    trouble.push(String(event.reason));
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    trouble.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
  });

  // What the frames of a page found, which say it themselves: into a sandbox nobody else can look.
  var told = [];
  addEventListener('message', function (event) {
    var data = event.data || {};
    var found = typeof data.found === 'string' ? data.found : data.mykty === 'height' && 'height told';
    if (!found) return;
    document.querySelectorAll('iframe').forEach(function (frame, index) {
      if (frame.contentWindow === event.source) told[index] = found;
    });
  });

  function look() {
    var line = document.getElementById('outcome');
    if (!line) return;
    var states = [];
    document.querySelectorAll('*').forEach(function (element) {
      if (/^mykty-/.test(element.localName)) states.push(element.getAttribute('state') || 'fallback');
    });
    var found =
      (states.join(', ') || told.join('; ') || 'fallback') + (trouble.length ? '; ' + trouble.join('; ') : '');
    line.textContent = found;
    if (parent !== window) parent.postMessage({found: found}, '*');
  }
  addEventListener('load', look);
  setInterval(look, 500);
})();
