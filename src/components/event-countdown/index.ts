export {MyktyEventCountdown} from './event-countdown.js';
export {MyktyPhaseEvent} from './phase-event.js';
export {type Phase, type RegistrationState} from '../../model/event.js';
export {type Appearance, type State} from '../shared/element.js';
export {type ErrorCode, MyktyErrorEvent, MyktyLoadEvent} from '../shared/events.js';
