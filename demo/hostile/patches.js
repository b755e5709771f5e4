// What libraries of the years before standards did to built-ins, in our own words: additions that loops over an object
// meet, and methods under standard names that do something else. Modelled on Prototype 1.6 and 1.7 and on MooTools 1.4.
(function () {
  var slice = Array.prototype.slice;
  function add(target, methods) {
    for (var name in methods) target[name] = methods[name];
  }
  function $A(list) {
    if (!list) return [];
    var length = list.length || 0;
    var result = new Array(length);
    while (length--) result[length] = list[length];
    return result;
  }

  add(Function.prototype, {
    // Without an argument, Prototype gives the function itself.
    bind: function (context) {
      if (arguments.length < 2 && arguments[0] === undefined) return this;
      var method = this;
      var first = slice.call(arguments, 1);
      return function () {
        return method.apply(context, first.concat(slice.call(arguments)));
      };
    },
    curry: function () {
      var method = this;
      var first = slice.call(arguments);
      return function () {
        return method.apply(this, first.concat(slice.call(arguments)));
      };
    },
    delay: function (seconds) {
      return setTimeout(this, seconds * 1000);
    },
    wrap: function (wrapper) {
      var method = this;
      return function () {
        return wrapper.apply(this, [method].concat(slice.call(arguments)));
      };
    },
    overloadSetter: function () {
      return this;
    },
  });

  function each(iterator) {
    for (var at = 0; at < this.length; at++) iterator(this[at], at);
    return this;
  }
  add(Array.prototype, {
    each: each,
    clone: function () {
      return slice.call(this);
    },
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    compact: function () {
      return this.filter(function (value) {
        return value != null;
      });
    },
    flatten: function () {
      return this.reduce(function (all, value) {
        return all.concat(value);
      }, []);
    },
    uniq: function () {
      return this.filter(function (value, at, all) {
        return all.indexOf(value) === at;
      });
    },
    without: function (value) {
      return this.filter(function (other) {
        return other !== value;
      });
    },
    inspect: function () {
      return '[' + this.join(', ') + ']';
    },
    // Prototype 1.7: not an iterator.
    entries: $A,
    toArray: function () {
      return slice.call(this);
    },
    // Prototype 1.6: JSON.stringify writes an array as a string of its JSON.
    toJSON: function () {
      return '[' + this.map(JSON.stringify).join(', ') + ']';
    },
    erase: function () {
      return this;
    },
    empty: function () {
      this.length = 0;
      return this;
    },
    getLast: function () {
      return this[this.length - 1];
    },
    append: function (other) {
      this.push.apply(this, other);
      return this;
    },
  });
  // MooTools: of what isn't a list, a list of it; of an iterator, nothing.
  Array.from = function (item) {
    if (item == null) return [];
    return typeof item !== 'string' && typeof item.length === 'number' ? $A(item) : [item];
  };

  add(String.prototype, {
    strip: function () {
      return this.replace(/^\s+|\s+$/g, '');
    },
    stripTags: function () {
      return this.replace(/<[^>]*>/g, '');
    },
    toQueryParams: function () {
      return {};
    },
    toArray: function () {
      return this.split('');
    },
    camelize: function () {
      return String(this);
    },
    contains: function (part) {
      return this.indexOf(part) > -1;
    },
    clean: function () {
      return this.strip();
    },
    toJSON: function () {
      return String(this);
    },
  });
  add(Number.prototype, {
    succ: function () {
      return this + 1;
    },
    times: function (iterator) {
      for (var at = 0; at < this; at++) iterator(at);
      return this;
    },
    toJSON: function () {
      return Number(this);
    },
  });
  add(Date.prototype, {
    toJSON: function () {
      return '"' + this.getUTCFullYear() + '"';
    },
  });

  add(Element.prototype, {
    hide: function () {
      this.style.display = 'none';
      return this;
    },
    show: function () {
      this.style.display = '';
      return this;
    },
    visible: function () {
      return this.style.display !== 'none';
    },
    toggle: function () {
      return this;
    },
    update: function (content) {
      this.textContent = content;
      return this;
    },
    insert: function (content) {
      this.append(content);
      return this;
    },
    select: function (selector) {
      return $A(this.querySelectorAll(selector));
    },
    match: function (selector) {
      return this.matches(selector);
    },
    observe: function (name, handler) {
      this.addEventListener(name, handler);
      return this;
    },
    fire: function (name) {
      this.dispatchEvent(new Event(name));
      return this;
    },
    // They answer with the element, or take other arguments than the standard's.
    remove: function () {
      if (this.parentNode) this.parentNode.removeChild(this);
      return this;
    },
    getElementsByClassName: function (name) {
      return $A(this.querySelectorAll('.' + name));
    },
    set: function () {
      return this;
    },
    get: function (name) {
      return this.getAttribute(name);
    },
    wraps: function () {
      return this;
    },
    empty: function () {
      while (this.firstChild) this.removeChild(this.firstChild);
      return this;
    },
    dispose: function () {
      return this.remove();
    },
  });
  add(Event.prototype, {
    stop: function () {
      this.preventDefault();
      this.stopPropagation();
    },
    element: function () {
      return this.target;
    },
  });
  document.getElementsByClassName = function (name) {
    return $A(document.querySelectorAll('.' + name));
  };
  window.$ = function (id) {
    return typeof id === 'string' ? document.getElementById(id) : id;
  };
  window.$$ = function (selector) {
    return $A(document.querySelectorAll(selector));
  };
  window.$A = $A;
  // Object.prototype was fair game too.
  Object.prototype.extend = function (source) {
    for (var name in source) this[name] = source[name];
    return this;
  };
})();
