// Finds (or installs) test browsers. No browser download from CDNs: Debian packages or an npm package only.
import {existsSync, accessSync, constants} from 'node:fs';
import {spawnSync, spawn} from 'node:child_process';
import {join, delimiter} from 'node:path';
import {createServer} from 'node:net';
import puppeteer from 'puppeteer-core';

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these programs that is here: each a path, or a name to look for on the PATH. Empty ones are passed over. */
export const which = (...names) => {
  for (const name of names) {
    if (!name) continue;
    if (name.includes('/') || name.includes('\\')) {
      if (isExecutable(name)) return name;
      continue;
    }
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (folder && isExecutable(path)) return path;
    }
  }
  return undefined;
};
export const findChrome = () =>
  which(
    process.env.CHROME_PATH,
    process.env.PUPPETEER_EXECUTABLE_PATH,
    '/usr/bin/chromium',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  );
export const findFirefox = () =>
  which(
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  );
export const findWebKit = () => {
  const driver = which(process.env.WEBKIT_DRIVER_PATH, '/usr/bin/WebKitWebDriver', 'WebKitWebDriver');
  const xvfb = which('Xvfb');
  return driver && (xvfb || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) ? {driver, xvfb} : undefined;
};

const isDebianRoot = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version') && which('apt-get');
/** True where Debian's or Ubuntu's packages are installed now; MYKTY_NO_APT forbids it. */
export const aptInstall = (...packages) => {
  if (!isDebianRoot() || process.env.MYKTY_NO_APT) return false;
  console.error(`[browsers] apt-get install --no-install-recommends ${packages.join(' ')}`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const aptGet = (...args) => spawnSync('apt-get', args, {stdio: ['ignore', 2, 2], env}).status === 0;
  const install = ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '-q', '--no-install-recommends', ...packages];
  return aptGet(...install) || (aptGet('-q', 'update') && aptGet(...install));
};

/**
 * Chromium without windows, as a package of its own: the same engine, but nobody draws tabs, an address bar and the turning
 * wheel of a page that loads, which takes half of the processor's time of a test. It keeps no page for Back and Forward.
 */
const findHeadlessShell = () =>
  which(
    process.env.CHROME_PATH,
    '/usr/bin/chromium-headless-shell',
    'chromium-headless-shell',
    'chrome-headless-shell',
  );

/** The path of a Chromium for what needs no window: without any where that is here, else a whole one. */
export const ensureHeadless = async () => findHeadlessShell() ?? ensureChrome();

/** The path of a whole Chromium: one that is here, else one that can be installed. */
export async function ensureChrome() {
  let path = findChrome();
  if (!path && aptInstall('chromium')) path = findChrome();
  if (!path) {
    try {
      const {default: chromium} = await import('@sparticuz/chromium');
      path = await chromium.executablePath();
    } catch {
      // Not installed.
    }
  }
  if (!path)
    throw new Error('No Chromium found: set CHROME_PATH, or install chromium, or npm i -D @sparticuz/chromium');
  return path;
}

/**
 * Flags that keep Chromium off the network, let root run it, and leave out what no test looks at. `without` are features, by
 * the engine's names, that are switched off besides.
 */
export const chromiumFlags = (without = []) => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // Two pages of the browser's own for the address bar, made anew in each window and seen by nobody: they took two fifths of
  // the processor's time of the tests of pages.
  `--disable-features=${['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', ...without].join()}`,
];

/**
 * For a browser whose network nobody listens to: told of each request in a few words, a few hundred of them for each file of
 * tests, Firefox worked more for that than for the page.
 */
export const UNHEARD = {networkEnabled: false, issuesEnabled: false};

/** What puppeteer starts Firefox with. */
export const firefoxOptions = (executablePath) => ({
  ...UNHEARD,
  browser: 'firefox',
  executablePath,
  headless: true,
  extraPrefsFirefox: {
    // Nor is what comes kept.
    'remote.network.maxTotalDataSize': 1,
    // The panel that opens with a download takes the keys from the tests that come after.
    'browser.download.alwaysOpenPanel': false,
    'browser.download.panel.shown': true,
  },
});

/** A port that is free on the loopback now; for programs that want to be told one, and can't say which they took. */
export const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer()
      .once('error', fail)
      .listen(0, '127.0.0.1', () => {
        const {port} = server.address();
        server.close(() => done(port));
      });
  });

/**
 * What puppeteer starts Chromium with: without a window unless it is to be a whole one, which is for what only that does and
 * for what is measured.
 */
export const chromiumOptions = async ({isWhole = false, without = [], args = [], ...options} = {}) => ({
  executablePath: await (isWhole ? ensureChrome() : ensureHeadless()),
  // A process for each page, as visitors have it, is two thirds of what a page costs, before it shows anything; one that paints
  // for the others, a twentieth.
  args: [...chromiumFlags(without), ...(isWhole ? [] : ['--renderer-process-limit=1', '--in-process-gpu']), ...args],
  ...options,
});

/** A Chromium that puppeteer drives. */
export const launchChromium = async (options) => puppeteer.launch(await chromiumOptions(options));

/** The number of a display of its own, once Xvfb tells it on the pipe that it was given. */
const displayOf = (xvfb) =>
  new Promise((done, fail) => {
    let told = '';
    xvfb.once('error', fail);
    xvfb.once('exit', () => fail(new Error('Xvfb exited')));
    xvfb.stdio[3].on('data', (data) => {
      told += data;
      if (told.includes('\n')) done(told.trim());
    });
  });

/** Starts Xvfb (own display) + WebKitWebDriver on loopback; both end with this process. */
export async function startWebKitDriver() {
  const found = findWebKit();
  if (!found) return undefined;
  const children = [];
  const env = {...process.env, NO_AT_BRIDGE: '1', GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1'};
  if (found.xvfb) {
    const xvfb = spawn(found.xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(xvfb);
    env.DISPLAY = `:${await displayOf(xvfb)}`;
  }
  const port = await freePort();
  children.push(spawn(found.driver, ['--host=127.0.0.1', `--port=${port}`], {env, stdio: 'ignore'}));
  for (let tries = 0; ; tries++) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/status`)).ok) break;
    } catch {
      // Not up yet.
    }
    if (tries > 600) throw new Error('WebKitWebDriver did not start');
    await new Promise((done) => setTimeout(done, 100));
  }
  const stop = () => {
    for (const child of children.reverse()) {
      try {
        child.kill('SIGTERM');
      } catch {
        // Gone.
      }
    }
  };
  process.once('exit', stop);
  // None of them keeps this process alive.
  for (const child of children) {
    child.unref();
    child.stdio?.forEach((stream) => stream?.unref?.());
  }
  return {port, stop};
}
