/** Runs a task when the page has nothing better to do; soon, where a browser can't tell. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, {timeout: 2000});
  else setTimeout(task, 200);
}
