const response = await fetch('/faults/settings');

/** How often fuzz tests run: FUZZ_RUNS in the environment of the test runner, else 2,000 times. */
export const runs = ((await response.json()) as {fuzzRuns: number}).fuzzRuns;
