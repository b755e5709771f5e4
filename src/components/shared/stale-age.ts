/** Lets the age of a saved copy grow while it stands: nothing else need ever draw the widget again. */
import {type ReactiveElement} from 'lit';
import {ClockController} from '../../time/clock-controller.js';

export function keepAge(host: ReactiveElement & {readonly state: string}): void {
  const time = new ClockController(host, 'never');
  host.addController({hostUpdated: () => time.schedule(host.state === 'stale' ? 'minute' : 'never')});
}
