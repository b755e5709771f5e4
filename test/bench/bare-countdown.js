// The baseline of the countdown's benchmarks: the least that a countdown made with Lit can be. It fetches and parses
// the same feed, and all of a page share one timer.
import {html, LitElement} from 'lit';

const feeds = new Map();
const read = (url) => {
  if (!feeds.has(url))
    feeds.set(
      url,
      fetch(url).then((response) => response.json()),
    );
  return feeds.get(url);
};

const running = new Set();
let timer;

function tick() {
  for (const countdown of running) countdown.requestUpdate();
  wait();
}

function wait() {
  clearTimeout(timer);
  if (running.size > 0) timer = setTimeout(tick, 1000 - (Date.now() % 1000));
}

class BareCountdown extends LitElement {
  static properties = {feed: {}, event: {state: true}};

  async connectedCallback() {
    super.connectedCallback();
    running.add(this);
    if (running.size === 1) wait();
    const {items} = await read(this.feed);
    this.event = items[0]._mykty.events[0];
    this.setAttribute('state', 'ready');
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    running.delete(this);
    if (running.size === 0) wait();
  }

  render() {
    if (!this.event) return html`<p>Loading</p>`;
    const left = Math.max(0, Math.ceil((Date.parse(`${this.event.start}:00+06:00`) - Date.now()) / 1000));
    const [days, hours, minutes] = [
      Math.floor(left / 86_400),
      Math.floor(left / 3600) % 24,
      Math.floor(left / 60) % 60,
    ];
    return html`<h3>${this.event.name}</h3>
      <p role="timer">${days} days ${hours} hours ${minutes} minutes ${left % 60} seconds</p>`;
  }
}
customElements.define('bare-countdown', BareCountdown);
