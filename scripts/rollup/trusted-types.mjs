// Lit makes a Trusted Types policy named `lit-html` as it loads, and fails where the page has a Lit of its own that took
// the name. Our copy calls its policy `mykty`.
export const renameLitPolicy = () => {
  let renamed = 0;
  return {
    name: 'rename-lit-policy',
    buildStart() {
      renamed = 0;
    },
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]/.test(id)) return null;
      const changed = code.replace(/createPolicy\((["'])lit-html\1/g, () => {
        renamed += 1;
        return 'createPolicy("mykty"';
      });
      return changed === code ? null : {code: changed, map: null};
    },
    buildEnd(error) {
      if (!error && renamed !== 1) this.error(`lit's policy was renamed ${renamed} times, not once`);
    },
  };
};
