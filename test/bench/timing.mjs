/**
 * Runs the tasks in turn, so that whatever slows the machine slows them alike, and gives the median of each one's
 * processor time in milliseconds. The first runs, in which code is compiled, don't count.
 */
export function medianTimes(rounds, tasks, warmUp = 5) {
  const times = tasks.map(() => []);
  for (let round = -warmUp; round < rounds; round++) {
    tasks.forEach((task, at) => {
      globalThis.gc?.();
      const start = process.cpuUsage().user;
      task();
      if (round >= 0) times[at].push((process.cpuUsage().user - start) / 1_000);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1]);
}
