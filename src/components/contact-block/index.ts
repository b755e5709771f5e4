export {MyktyContactBlock} from './contact-block.js';
export {type Appearance, type State} from '../shared/element.js';
export {type ErrorCode, MyktyErrorEvent, MyktyLoadEvent} from '../shared/events.js';
