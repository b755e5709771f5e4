// WebKit, spoken to by the few commands of WebDriver that tests of built pages need.
import {startWebKitDriver} from '../../scripts/browsers.mjs';

/** Undefined where there is no WebKit to be had. */
export async function openWebKit() {
  const driver = await startWebKitDriver();
  if (!driver) return undefined;
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${driver.port}${path}`, {
      method,
      ...(body ? {body: JSON.stringify(body), headers: {'content-type': 'application/json'}} : {}),
    });
    const {value} = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const wanted = {capabilities: {alwaysMatch: {browserName: 'MiniBrowser', pageLoadStrategy: 'normal'}}};
  const {sessionId} = await ask('POST', '/session', wanted);
  const command = (name, body) => ask('POST', `/session/${sessionId}/${name}`, body);
  const evaluate = (run) => command('execute/sync', {script: `return (${run})();`, args: []});
  return {
    go: (url) => command('url', {url}),
    async evaluate(run) {
      await command('frame', {id: null});
      return evaluate(run);
    },
    /** What a function gives in the page, or, where that has frames, in each of them. */
    async evaluateAll(run) {
      await command('frame', {id: null});
      const frames = await evaluate(() => document.querySelectorAll('iframe').length);
      if (!frames) return [await evaluate(run)];
      const found = [];
      for (let id = 0; id < frames; id++) {
        await command('frame', {id});
        found.push(await evaluate(run));
        await command('frame', {id: null});
      }
      return found;
    },
    complaints: () => [],
    async close() {
      await ask('DELETE', `/session/${sessionId}`);
      driver.stop();
    },
  };
}
