import {type Phase} from '../../model/event.js';

/** An event passed into another phase while its countdown was shown. */
export class MyktyPhaseEvent extends Event {
  readonly phase: Phase;
  readonly previous: Phase;

  constructor(phase: Phase, previous: Phase) {
    super('mykty-phase', {bubbles: true, composed: true});
    this.phase = phase;
    this.previous = previous;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mykty-phase': MyktyPhaseEvent;
  }
}
