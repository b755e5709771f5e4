export {MyktyPracticeGallery} from './practice-gallery.js';
export {MyktyOpenEvent, MyktySearchEvent} from './events.js';
export {type Appearance, type State} from '../shared/element.js';
export {type ErrorCode, MyktyErrorEvent, MyktyLoadEvent} from '../shared/events.js';
