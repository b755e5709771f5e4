/**
 * Rendering on a server, and a browser's first rendering over what the server sent. Both must give the same nodes, so
 * while it is on, only what a server knows is rendered: HTML as its text, no address of the page, digits as text.
 * Switched by `src/server.ts` and `src/hydrate.ts`; in `cdn/` it is off for good, and the build takes it out.
 */
export const prerender = {on: false};
