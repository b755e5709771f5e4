// The runner's launcher for WebDriver doesn't wait for the page that it opens: where the browser has gone, or gives the
// address up, nobody takes the refusal, Node ends for it, and so does the run, in the midst and without a word of a
// test. Awaited, it is a failure of that file.
import {webdriverLauncher} from '@web/test-runner-webdriver';

/** `webdriverLauncher` of @web/test-runner-webdriver, for one page at a time, told when a page can't be opened. */
export function launcherThatWaits(options) {
  const launcher = webdriverLauncher(options);
  const create = launcher.createDriverManager.bind(launcher);
  launcher.createDriverManager = async () => {
    const manager = await create();
    manager.queueStartSession = (id, url) => manager.scheduleCommand(() => manager.startSession(id, url));
    return manager;
  };
  return launcher;
}
