/** Registers all four widgets, in the order in which `mykty.all.js` packs best. */
import './components/contact-block/define.js';
import './components/event-countdown/define.js';
import './components/release-card/define.js';
import './components/practice-gallery/define.js';
