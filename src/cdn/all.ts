import '../define.js';
import {clock} from '../time/clock.js';
import {watcher} from './discover.js';
import {setClock, setGlobal, settings} from './page.js';
import {fill} from './placeholders.js';

const discover = watcher(
  settings?.['feed'],
  () => Promise.resolve({fill}),
  () => undefined,
);
discover(document);
setGlobal({discover, setTime: async (time) => setClock(clock, time)});
