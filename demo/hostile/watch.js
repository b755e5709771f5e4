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

  function look() {
    var line = document.getElementById('outcome');
    if (!line) return;
    var states = [];
    document.querySelectorAll('*').forEach(function (element) {
      if (/^mykty-/.test(element.localName)) states.push(element.getAttribute('state') || 'fallback');
    });
    line.textContent = (states.join(', ') || 'fallback') + (trouble.length ? '; ' + trouble.join('; ') : '');
  }
  addEventListener('load', look);
  setInterval(look, 500);
})();
