/** One chunk a language: see language.ts. */
export {templates} from '../generated/ru.js';
export {words} from '../words/ru.js';
