import {expect} from '@open-wc/testing';
import '../../../src/components/event-countdown/define.js';
import {type MyktyEventCountdown} from '../../../src/components/event-countdown/index.js';
import {expectAccessible} from '../../support/axe.js';
import {freezeClock, type FrozenClock} from '../../support/fake-clock.js';
import {mount, plainText, reached, unmountAll} from '../../support/mount.js';
import {feedOf, scenes} from './fixtures.js';

describe('mykty-event-countdown: phases', () => {
  let frozen: FrozenClock | undefined;
  afterEach(() => {
    unmountAll();
    frozen?.restore();
  });

  for (const {name, event, now, phase, registration} of scenes)
    for (const lang of ['ky', 'ru', 'en'])
      for (const view of ['full', 'compact', 'line'])
        it(`${name}, ${lang}, ${view}`, async () => {
          frozen = freezeClock(now);
          const element = mount<MyktyEventCountdown>('mykty-event-countdown', {
            attributes: {lang, view},
            properties: {data: feedOf(event)},
            width: 640,
          });
          await reached(element, 'ready');
          expect([element.getAttribute('phase'), element.getAttribute('registration')]).to.deep.equal([
            phase,
            registration,
          ]);
          const text = plainText(element.shadowRoot);
          expect(text).not.to.match(/undefined|NaN|null|Invalid|\[object|00:00/);
          await expectAccessible(element);
        });
});
