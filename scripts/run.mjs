// Runs a command of this project and stops at the first failure.
import {spawnSync} from 'node:child_process';
import {delimiter} from 'node:path';
import {fileURLToPath} from 'node:url';

// The project's own tools come first, so that they start without npx, its delay and its own warnings.
const tools = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));

export function run(command, args, {capture = false, env = {}, allowFailure = false} = {}) {
  const result = spawnSync(command, args, {
    stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: {...process.env, PATH: `${tools}${delimiter}${process.env.PATH}`, ...env},
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`;
  if (result.status !== 0 && !allowFailure) {
    if (capture) process.stderr.write(output);
    console.error(`failed: ${command} ${args.join(' ')}`);
    process.exit(result.status ?? 1);
  }
  return {status: result.status, output};
}
