export {MyktyEventCountdown} from './event-countdown.js';
export {MyktyPhaseEvent} from './phase-event.js';
export {MyktyErrorEvent, MyktyLoadEvent} from '../shared/events.js';
