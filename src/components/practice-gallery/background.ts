/** Waits until the page has nothing better to do: keys, frames and requests come first. */
export const idle = (): Promise<void> =>
  typeof scheduler === 'undefined'
    ? new Promise((done) => setTimeout(done))
    : scheduler.postTask(() => undefined, {priority: 'background'});
