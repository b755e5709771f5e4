/**
 * A module that is loaded when first needed. Once it is here, whoever needs it next has it at once; a server, which
 * can't wait, puts it here beforehand.
 */
export interface Late<Module> {
  now: Module | undefined;
  readonly load: () => Promise<Module>;
}

export function late<Module>(importModule: () => Promise<Module>): Late<Module> {
  const made: Late<Module> = {
    now: undefined,
    load: async () => (made.now ??= await importModule()),
  };
  return made;
}
