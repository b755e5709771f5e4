/** Rules of a release that hold wherever it is shown or copied. */
import {type Item} from './feed.js';
import {type DateText} from './partial-date.js';

/** `published` says what is known where `date_published`, which JSON Feed wants to the second, can't. */
export const publishedDate = ({published, date_published}: Item): DateText | undefined => published ?? date_published;
