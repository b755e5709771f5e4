/** `mykty/feed`: reads any JSON Feed into the model, in a browser or in Node. */
export {parseFeed, type ParsedFeed, type ParseOptions} from './parse.js';
export type * from '../model/feed.js';
export type * from '../model/event.js';
export type * from '../model/contact.js';
export type {Cost, Indicator, Period, Practice, PracticePlace, Topic} from '../model/practice.js';
export type {DateText} from '../model/partial-date.js';
