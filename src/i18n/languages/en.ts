/** One chunk a language: see language.ts. English messages are the source, so there are no templates. */
export {words} from '../words/en.js';
