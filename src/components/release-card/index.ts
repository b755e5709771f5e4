/** The class and its events, without side effects. */
export {MyktyReleaseCard} from './release-card.js';
export {MyktyToggleEvent} from './events.js';
export {type Appearance, type State} from '../shared/element.js';
export {type ErrorCode, MyktyErrorEvent, MyktyLoadEvent} from '../shared/events.js';
