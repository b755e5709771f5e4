import '../define.js';
import {clock} from '../time/clock.js';
import {watcher} from './discover.js';
import {claimPage, ownScript, setClock} from './page.js';
import {fill} from './placeholders.js';

claimPage(() => {
  const discover = watcher(
    ownScript()?.dataset['feed'],
    () => Promise.resolve({fill}),
    () => undefined,
  );
  discover(document);
  return {discover, setTime: async (time) => setClock(clock, time)};
});
