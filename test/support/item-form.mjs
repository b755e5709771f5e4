// What is done with the form that writes items, and what it gives.

/** The item as the form shows it in JSON. */
export const json = async (page) => JSON.parse(await page.$eval('#json', (code) => code.textContent));

/** The text that the form gives to save. */
export const downloaded = (page) =>
  page.evaluate(async () => {
    const kept = URL.createObjectURL;
    const found = new Promise((done) => {
      URL.createObjectURL = (blob) => {
        done(blob);
        return kept.call(URL, blob);
      };
    });
    document.getElementById('download').click();
    const bytes = new Uint8Array(await (await found).arrayBuffer());
    return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  });

/** Types into a field, and waits until the JSON has it. */
export const write = async (page, pointer, text) => {
  await page.type(`[data-pointer="${pointer}"]`, text);
  await page.waitForFunction((part) => document.getElementById('json').textContent.includes(part), {}, text);
};

/** Opens a feed by its text. */
export const openText = async (page, text) => {
  await page.$eval('#opening', (part) => (part.open = true));
  await page.$eval('#source', (area, value) => (area.value = value), text);
  await page.click('#open');
};

/** Copies the item, which is in no danger any more once the form says that it is done. */
export const copyItem = async (page) => {
  await page.$eval('#copied', (note) => (note.textContent = ''));
  await page.click('#copy');
  await page.waitForFunction(() => document.getElementById('copied').textContent);
};
