// A Chromium that nothing drives: for pages that what drives a browser loses, and that tell by themselves.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as rest} from 'node:timers/promises';
import {chromiumFlags, ensureChrome} from '../../scripts/browsers.mjs';

/** Tells whether a process of the group is left. */
function isAlive(group) {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

/** Opens an address in a new profile; `close` ends the browser and leaves nothing of it. */
export async function openUndriven(url) {
  const profile = mkdtempSync(join(tmpdir(), 'mykty-undriven-'));
  const options = ['--headless=new', `--user-data-dir=${profile}`, '--disable-breakpad', ...chromiumFlags()];
  // As the head of a group of its own: its helpers outlive it by a moment, and write to the profile until they end.
  const browser = spawn(await ensureChrome(), [...options, url], {stdio: 'ignore', detached: true});
  const ended = once(browser, 'exit');
  return {
    async close() {
      if (isAlive(browser.pid)) process.kill(-browser.pid, 'SIGKILL');
      await ended;
      // Not for ever: where nobody collects the dead, they stay in the group.
      for (let tries = 0; tries < 100 && isAlive(browser.pid); tries += 1) await rest(20);
      rmSync(profile, {recursive: true, force: true});
    },
  };
}
