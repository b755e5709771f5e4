/** The widgets' classes and events; importing them registers nothing. */
export * from './components/contact-block/index.js';
export * from './components/event-countdown/index.js';
export * from './components/practice-gallery/index.js';
export * from './components/release-card/index.js';
