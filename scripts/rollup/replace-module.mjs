/** Gives one module of dist/ another text: what only the build knows. Fails where the module was not met. */
export const replaceModule = (path, text) => {
  let met = false;
  return {
    name: `replace-module ${path}`,
    load(id) {
      if (!id.replaceAll('\\', '/').endsWith(`/dist/${path}`)) return null;
      met = true;
      return {code: text, map: {mappings: ''}};
    },
    buildEnd(error) {
      if (!error && !met) this.error(`no module ${path} in the bundle`);
    },
  };
};
