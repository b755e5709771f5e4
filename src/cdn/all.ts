import '../define.js';
import {clock} from '../time/clock.js';
import {watch} from './discover.js';
import {claimPage, ownScript, setClock} from './page.js';
import {fill} from './placeholders.js';

claimPage(() => {
  const discover = (root: ParentNode & Node): void =>
    watch(
      root,
      ownScript()?.dataset['feed'],
      () => Promise.resolve({fill}),
      () => undefined,
    );
  discover(document);
  return {discover, setTime: async (time) => setClock(clock, time)};
});
