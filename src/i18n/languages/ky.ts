/** One chunk a language: see language.ts. */
export {templates} from '../generated/ky.js';
export {words} from '../words/ky.js';
