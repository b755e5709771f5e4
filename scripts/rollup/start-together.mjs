// What a chunk needs is asked for together with it. A browser learns what a module imports only once it has come, so a
// chunk that is loaded later and shares code with another would take two ways to the server and back, one after the
// other: on a phone a widget stands that much later.
const isHere = (graph, ids, found = new Set()) => {
  for (const id of ids) {
    if (found.has(id)) continue;
    found.add(id);
    isHere(graph, graph.getModuleInfo(id)?.importedIds ?? [], found);
  }
  return found;
};

/** @param isAwaited tells the modules whose `import()` a widget waits for: of any other, the names would only weigh. */
export const startTogether = (isAwaited) => ({
  name: 'start-together',
  renderDynamicImport({moduleId, chunk, targetChunk, getTargetChunkImports}) {
    if (!targetChunk || !isAwaited(moduleId)) return null;
    const here = isHere(this, chunk.moduleIds);
    const needed = getTargetChunkImports().filter((each) => !each.chunk.moduleIds.some((id) => here.has(id)));
    // Whether it came is for the chunk itself to say.
    const starts = needed.map(({resolvedImportPath}) => `import(${resolvedImportPath}).catch(()=>{}),`).join('');
    return starts ? {left: `(${starts}import(`, right: '))'} : null;
  },
});
