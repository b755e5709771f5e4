// Runs a command of this project and stops at the first failure.
import {spawn, spawnSync} from 'node:child_process';
import {delimiter} from 'node:path';
import {fileURLToPath} from 'node:url';

// The project's own tools come first, so that they start without npx, its delay and its own warnings.
const tools = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));

const settings = (env) => ({
  env: {...process.env, PATH: `${tools}${delimiter}${process.env.PATH}`, ...env},
  shell: process.platform === 'win32',
});

function stop(command, args, status) {
  console.error(`failed: ${command} ${args.join(' ')}`);
  process.exit(status ?? 1);
}

export function run(command, args, {capture = false, env = {}, allowFailure = false} = {}) {
  const result = spawnSync(command, args, {
    ...settings(env),
    stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    encoding: 'utf8',
  });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`;
  if (result.status !== 0 && !allowFailure) {
    if (capture) process.stderr.write(output);
    stop(command, args, result.status);
  }
  return {status: result.status, output};
}

/** Runs commands as `[name, arguments]`, one list beside the other; what a command says is shown when it has ended. */
export async function runBeside(...lists) {
  const ended = (command, args) =>
    new Promise((done) => {
      const child = spawn(command, args, {...settings(), stdio: ['ignore', 'pipe', 'pipe']});
      const said = [];
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
      child.once('error', (error) => said.push(Buffer.from(`${error}\n`)));
      child.once('close', (status) => {
        process.stdout.write(Buffer.concat(said));
        done(status);
      });
    });
  // A list ends with its first failure; what the other has to say is heard too, and nothing is left running.
  const failures = await Promise.all(
    lists.map(async (list) => {
      for (const [command, args] of list) {
        const status = await ended(command, args);
        if (status !== 0) return [command, args, status];
      }
      return undefined;
    }),
  );
  const failed = failures.find(Boolean);
  if (failed) stop(...failed);
}
