/** QR codes; loaded when one is asked for. */
import {encode} from 'uqr';

export interface QrPicture {
  /** Modules on a side, quiet zone not counted. */
  readonly size: number;
  /** An SVG path, one unit a module. */
  readonly path: string;
}

/** @throws RangeError where the text is too long for any code */
export function qrPicture(text: string): QrPicture {
  const {size, data} = encode(text, {ecc: 'L', boostEcc: true, border: 0});
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      path += `M${from} ${y}h${x - from + 1}v1h${from - x - 1}z`;
    }
  });
  return {size, path};
}
