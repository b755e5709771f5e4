/** Registers all four widgets; those that share most stand side by side, since `mykty.all.js` packs best so. */
import './components/release-card/define.js';
import './components/event-countdown/define.js';
import './components/contact-block/define.js';
import './components/practice-gallery/define.js';
