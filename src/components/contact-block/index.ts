export {MyktyContactBlock} from './contact-block.js';
export {MyktyErrorEvent, MyktyLoadEvent} from '../shared/events.js';
