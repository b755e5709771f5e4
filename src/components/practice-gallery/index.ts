export {MyktyPracticeGallery} from './practice-gallery.js';
export {MyktyOpenEvent, MyktySearchEvent} from './events.js';
