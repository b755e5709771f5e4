// What a terminal's commands say, run as publishers run them: built, in a process of their own.
import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';

export const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Runs `mykty` on an input. `heard` is called when it says something beside its answer. */
export function run(args, input = '', heard = () => undefined) {
  return new Promise((done) => {
    const child = execFile(process.execPath, [command, ...args], (error, stdout, stderr) =>
      done({code: error ? error.code : 0, stdout, stderr}),
    );
    child.stderr.once('data', heard);
    child.stdin.end(input);
  });
}
