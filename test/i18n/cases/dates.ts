export {ky} from './dates-ky.js';
export {ru} from './dates-ru.js';
export {en} from './dates-en.js';
