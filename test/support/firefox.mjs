// Stock Firefox, one page after another, in the same words as WebKit is spoken to.
import puppeteer from 'puppeteer-core';
import {findFirefox, firefoxOptions} from '../../scripts/browsers.mjs';

/** Undefined where there is no Firefox to be had. */
export async function openFirefox() {
  const executablePath = findFirefox();
  if (!executablePath) return undefined;
  const browser = await puppeteer.launch(firefoxOptions(executablePath));
  let page;
  let complaints = [];
  return {
    async go(url) {
      const before = page;
      page = await browser.newPage();
      await before?.close();
      const own = (complaints = []);
      page.on('pageerror', ({message}) => own.push(message));
      page.on('console', (message) => message.type() === 'error' && own.push(message.text()));
      await page.goto(url, {timeout: 120_000});
    },
    evaluate: (run) => page.evaluate(run),
    /** What a function gives in the page, or, where that has frames, in each of them. */
    evaluateAll(run) {
      const [own, ...frames] = page.frames();
      return Promise.all((frames.length ? frames : [own]).map((frame) => frame.evaluate(run)));
    },
    complaints: () => complaints,
    close: () => browser.close(),
  };
}
