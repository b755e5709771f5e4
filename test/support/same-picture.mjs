// Compares two pictures pixel by pixel, in a browser's own canvas.
import {mkdirSync, writeFileSync} from 'node:fs';

/**
 * A blank page that compares PNGs: 0, how many pixels differ, or why they can't be compared. A browser's tiles smooth a
 * few edges of curves differently; one pixel in ten thousand may.
 */
export async function comparer(browser) {
  const page = await browser.newPage();
  return (one, other) =>
    page.evaluate(
      async (sources) => {
        const [a, b] = await Promise.all(
          sources.map(async (source) => {
            const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0));
            const image = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
            const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
            context.drawImage(image, 0, 0);
            return context.getImageData(0, 0, image.width, image.height);
          }),
        );
        if (a.width !== b.width || a.height !== b.height)
          return `${a.width} × ${a.height} against ${b.width} × ${b.height}`;
        let different = 0;
        for (let at = 0; at < a.data.length; at += 4) {
          const shade = Math.max(...[0, 1, 2].map((part) => Math.abs(a.data[at + part] - b.data[at + part])));
          if (shade > 32) different += 1;
        }
        return different > a.width * a.height * 1e-4 ? different : 0;
      },
      [one, other].map((picture) => Buffer.from(picture).toString('base64')),
    );
}

/** Keeps pictures that should have been equal, to be looked at. */
export function keepPictures(name, pictures) {
  mkdirSync('shots/hostile', {recursive: true});
  for (const [which, picture] of Object.entries(pictures)) writeFileSync(`shots/hostile/${name}-${which}.png`, picture);
}
