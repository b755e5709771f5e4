/**
 * The one module that makes trusted values (Trusted Types policy `mykty-html`): from HTML that the sanitiser has
 * cleaned, and from JSON-LD that its serializer has escaped. Where the page's CSP refuses the policy, there is none,
 * and the caller shows text instead.
 */
interface Policy {
  createHTML(html: string): string;
  createScript(text: string): string;
  createScriptURL(url: string): string;
}
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: {createHTML: (html: string) => string; createScript: (text: string) => string},
  ): Policy;
}

let made: Policy | null | undefined;

/** The policy; `undefined` where the browser has no Trusted Types, `null` where the page refused it. */
export function htmlPolicy(): Policy | null | undefined {
  const factory = (globalThis as {trustedTypes?: PolicyFactory}).trustedTypes;
  if (!factory) return undefined;
  if (made === undefined) {
    try {
      made = factory.createPolicy('mykty-html', {createHTML: (html) => html, createScript: (text) => text});
    } catch {
      made = null;
    }
  }
  return made;
}

/** The text of a data block (`application/ld+json`) as the page's CSP wants it; `undefined` where it refuses. */
export function trustedDataBlock(escapedJson: string): string | undefined {
  const policy = htmlPolicy();
  return policy === null ? undefined : (policy?.createScript(escapedJson) ?? escapedJson);
}
