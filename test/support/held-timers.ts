/**
 * The page's timers of one length, which ring when a test says so: neither too early, however slow the machine is, nor
 * later than need be. Every test that holds timers calls `restore()` in the end.
 */
export class HeldTimers {
  private readonly setTimeout = window.setTimeout;
  private readonly clearTimeout = window.clearTimeout;
  private readonly waiting = new Map<number, () => void>();
  private made = 0;

  constructor(length: number) {
    const {setTimeout, clearTimeout, waiting} = this;
    window.setTimeout = ((task: () => void, wait?: number) => {
      if (wait !== length) return setTimeout(task, wait);
      waiting.set(--this.made, task);
      return this.made;
    }) as typeof setTimeout;
    window.clearTimeout = (timer) => {
      if (!waiting.delete(Number(timer))) clearTimeout(timer);
    };
  }

  get running(): number {
    return this.waiting.size;
  }

  ring(): void {
    const tasks = [...this.waiting.values()];
    this.waiting.clear();
    for (const task of tasks) task();
  }

  restore(): void {
    Object.assign(window, {setTimeout: this.setTimeout, clearTimeout: this.clearTimeout});
  }
}
