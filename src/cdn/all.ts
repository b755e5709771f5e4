import {clock} from '../time/clock.js';
import {watcher} from './discover.js';
import {type Mykty, page, setClock, settings} from './page.js';
import {fill} from './placeholders.js';
import {version} from './version.js';
// Last, since the file packs best so.
import '../define.js';

const discover = watcher(
  settings?.['feed'],
  () => Promise.resolve({fill}),
  () => undefined,
);
discover(document);
page.mykty = Object.freeze<Mykty>({version, discover, setTime: async (time) => setClock(clock, time)});
