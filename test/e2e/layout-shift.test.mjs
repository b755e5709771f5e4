// Nothing on the portal moves while it loads: Cumulative Layout Shift is 0 on each page, wide and narrow.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openVitals} from '../support/vitals.mjs';

const PAGES = [
  '?lang=ky',
  '?lang=ru',
  'releases.html',
  'release.html?item=conference-2022',
  'events.html',
  'practices.html',
  'contacts.html',
  'release-card.html',
  'event-countdown.html',
  'contact-block.html',
  'practice-gallery.html',
];
const WIDTHS = [1280, 390];

describe('layout shift', () => {
  let vitals;
  before(async () => {
    vitals = await openVitals();
  });
  after(() => vitals?.close());

  for (const path of PAGES)
    for (const width of WIDTHS) {
      it(`of ${path} at ${width}`, async () => {
        const {CLS, shifts} = await vitals.visit(path, {width});
        assert.equal(CLS, 0, JSON.stringify(shifts));
      });
    }
});
