// What the demo's builder shows.

/** What the builder says to paste. */
export const blocks = (page) => page.$$eval('#blocks code', (codes) => codes.map((code) => code.textContent));
/** Waits until the address tells a choice. */
export const addressed = (page, part) => page.waitForFunction((text) => location.href.includes(text), {}, part);
/** Waits for the widget beside the choices. */
export const preview = (page) => page.waitForSelector('#sheet > [state=ready]');
