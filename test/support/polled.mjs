/**
 * Asks again and again until an answer will do, or the time is over, and gives the last: what it should have been is for
 * the test to say.
 * @param ask gives an answer, or a promise of one
 */
export async function polled(ask, willDo, timeout = 30_000) {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (willDo(answer) || performance.now() > end) return answer;
    await new Promise((rest) => setTimeout(rest, 100));
  }
}
