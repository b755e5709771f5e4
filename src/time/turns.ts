/** Turns of the page's event loop, which long work leaves to what waits. */

/** Lets the page do what waits: keys, frames. */
export async function rest(signal: AbortSignal): Promise<void> {
  await new Promise((done) => setTimeout(done));
  signal.throwIfAborted();
}

/** After the next frame; soon, where the page is hidden and has none. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(done);
    });
  });
