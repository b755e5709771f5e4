// Pictures of the widgets and the portal, in shots/: `npm run shots`, or `npm run shots -- portal gallery` for those
// whose names hold one of the words. The clock stands still, so that two runs can be laid side by side.
import {mkdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {arrange, openCamera, settle} from './shots/camera.mjs';
import {pictures, sheets} from './shots/lists.mjs';

const LANGUAGES = ['ky', 'ru', 'en'];
const WIDTHS = [320, 640, 960];
const APPEARANCES = ['light', 'dark', 'contrast'];
const words = process.argv.slice(2);

const jobs = [
  ...Object.entries(pictures).map(([name, job]) => ({name, ...job})),
  ...Object.entries(sheets).flatMap(([name, variants]) =>
    LANGUAGES.flatMap((language) =>
      WIDTHS.map((width) => ({
        name: `sheets/${name}-${language}-${width}`,
        language,
        width,
        variants,
        appearances: APPEARANCES,
      })),
    ),
  ),
].filter(({name}) => words.length === 0 || words.some((word) => name.includes(word)));

async function photograph(camera, job) {
  const {name, path, width, variants, appearances = ['light'], click = [], time, screen} = job;
  const staged = variants !== undefined;
  const {page, complaints, close, go} = await camera.open(staged ? (screen ?? {width: 800}) : job);
  try {
    await go(staged ? 'stage.html' : path);
    if (staged) await arrange(page, {language: job.language, width, appearances, variants});
    await settle(page);
    // A saved copy needs a first visit that went well.
    if (staged && variants.some(({attributes}) => attributes.feed === 'feeds/stale.json')) {
      await page.reload();
      await arrange(page, {language: job.language, width, appearances, variants});
      await settle(page);
    }
    if (time) await page.evaluate((moment) => globalThis.mykty.setTime(moment), time);
    for (const selector of click) await page.click(selector);
    if (time || click.length > 0) await settle(page);
    const file = job.file ?? join('shots', `${name}.png`);
    mkdirSync(dirname(file), {recursive: true});
    // Menus and dialogs lie above the stage, so that they are seen on a whole screen only.
    const whole = staged && !screen;
    const target = whole ? await page.$('main') : page;
    if (!staged) {
      // What lies outside the window isn't painted. A page that is at least as tall as its window would grow with it.
      const height = await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('main, body { min-block-size: 0 !important; }');
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        return document.documentElement.scrollHeight;
      });
      await page.setViewport({...page.viewport(), height});
      await settle(page);
    }
    const format = job.file ? {type: 'webp', quality: 80} : {};
    await target.screenshot({path: file, ...format, ...(staged ? {} : {fullPage: true})});
    return complaints;
  } finally {
    await close();
  }
}

const camera = await openCamera();
let failures = 0;
for (const job of jobs) {
  try {
    const complaints = await photograph(camera, job);
    console.log(job.name, ...new Set(complaints));
  } catch (error) {
    failures += 1;
    console.error(`${job.name}: ${error.message}`);
  }
}
await camera.close();
console.log(`${jobs.length - failures} pictures in shots/`);
process.exitCode = failures > 0 ? 1 : 0;
