// The page's own Lit, bundled apart from ours, with an element that it keeps drawing.
import {LitElement, html} from 'lit';

class OwnClock extends LitElement {
  static properties = {count: {type: Number}};

  constructor() {
    super();
    this.count = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.timer = setInterval(() => (this.count += 1), 200);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  render() {
    return html`<p>The page’s own element has counted to <b>${this.count}</b>.</p>`;
  }
}
customElements.define('own-clock', OwnClock);
