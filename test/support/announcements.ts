// Imported for what it does: what a countdown says aloud is here before the tests of a file begin. When it comes is told by
// the tests of the built countdown.
import {announcements} from '../../src/components/event-countdown/late.js';

before(() => announcements.load());
