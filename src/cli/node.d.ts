/** The little of Node that the command uses: its full types would let browser code use what browsers don't have. */
declare module 'node:process' {
  interface Output {
    readonly isTTY?: boolean;
    write(text: string): boolean;
    on(event: 'error', heard: (error: {readonly code?: string}) => void): unknown;
  }
  const process: {
    readonly argv: readonly string[];
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly stdin: AsyncIterable<Uint8Array>;
    readonly stdout: Output;
    readonly stderr: Output;
    exitCode?: number;
    exit(): never;
  };
  export default process;
}

declare module 'node:fs/promises' {
  export function readFile(path: string | URL): Promise<Uint8Array>;
  export function writeFile(path: string, text: string): Promise<void>;
  export function mkdir(path: string, options: {recursive: true}): Promise<unknown>;
}

declare module 'node:util' {
  export function parseArgs<Values>(config: {
    args: readonly string[];
    options: Readonly<Record<string, {type: 'string' | 'boolean'; short?: string}>>;
    allowPositionals: true;
  }): {values: Values; positionals: string[]};
}
