export {ky} from './ranges-ky.js';
export {ru} from './ranges-ru.js';
export {en} from './ranges-en.js';
