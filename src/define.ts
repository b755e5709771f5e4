/** Registers all four widgets. */
import './components/contact-block/define.js';
import './components/event-countdown/define.js';
import './components/practice-gallery/define.js';
import './components/release-card/define.js';
