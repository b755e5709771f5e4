// Finds (or installs) test browsers. No browser download from CDNs: Debian packages or an npm package only.
import {existsSync, accessSync, constants} from 'node:fs';
import {spawnSync, spawn} from 'node:child_process';
import {join, delimiter} from 'node:path';
import {createServer} from 'node:net';

const isExe = (p) => {
  try {
    accessSync(p, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
export const which = (...names) => {
  for (const n of names) {
    if (!n) continue;
    if (n.includes('/') || n.includes('\\')) {
      if (isExe(n)) return n;
      continue;
    }
    for (const d of (process.env.PATH ?? '').split(delimiter)) {
      const p = join(d, n);
      if (d && isExe(p)) return p;
    }
  }
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
export const aptInstall = (...pkgs) => {
  if (!isDebianRoot() || process.env.MYKTY_NO_APT) return false;
  console.error(`[browsers] apt-get install --no-install-recommends ${pkgs.join(' ')}`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const sh = (...a) => spawnSync('apt-get', a, {stdio: ['ignore', 2, 2], env}).status === 0;
  const inst = ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '-q', '--no-install-recommends', ...pkgs];
  return sh(...inst) || (sh('-q', 'update') && sh(...inst));
};
export async function ensureChrome() {
  let p = findChrome();
  if (!p && aptInstall('chromium')) p = findChrome();
  if (!p) {
    try {
      const {default: c} = await import('@sparticuz/chromium');
      p = await c.executablePath();
    } catch {
      /* not installed */
    }
  }
  if (!p) throw new Error('No Chromium found: set CHROME_PATH, or install chromium, or npm i -D @sparticuz/chromium');
  return p;
}
/** Flags that keep Chromium off the network and let root run it. */
export const chromiumFlags = () => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
/** A port that is free on the loopback now. */
export const freePort = () =>
  new Promise((res, rej) => {
    const s = createServer()
      .once('error', rej)
      .listen(0, '127.0.0.1', () => {
        const {port} = s.address();
        s.close(() => res(port));
      });
  });

/** Starts Xvfb (own display) + WebKitWebDriver on loopback; both end with this process. */
export async function startWebKitDriver() {
  const found = findWebKit();
  if (!found) return undefined;
  const procs = [];
  const env = {...process.env, NO_AT_BRIDGE: '1', GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1'};
  if (found.xvfb) {
    const x = spawn(found.xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    procs.push(x);
    env.DISPLAY =
      ':' +
      (await new Promise((res, rej) => {
        let b = '';
        x.once('error', rej);
        x.once('exit', () => rej(new Error('Xvfb exited')));
        x.stdio[3].on('data', (d) => {
          b += d;
          if (b.includes('\n')) res(b.trim());
        });
      }));
  }
  const port = await freePort();
  const w = spawn(found.driver, ['--host=127.0.0.1', `--port=${port}`], {env, stdio: 'ignore'});
  procs.push(w);
  for (let i = 0; ; i++) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/status`)).ok) break;
    } catch {
      /* not up yet */
    }
    if (i > 600) throw new Error('WebKitWebDriver did not start');
    await new Promise((r) => setTimeout(r, 100));
  }
  const stop = () => {
    for (const p of procs.reverse()) {
      try {
        p.kill('SIGTERM');
      } catch {
        /* gone */
      }
    }
  };
  process.once('exit', stop);
  for (const p of procs) p.unref();
  procs.forEach((p) => p.stdio?.forEach((s) => s?.unref?.()));
  return {port, stop};
}
