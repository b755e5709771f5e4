/**
 * What a server imports, to render the widgets with `@lit-labs/ssr`: it registers the four tags and has at once what a
 * browser loads when needed, the three languages and each widget's later parts. Give each widget its feed as `data` and
 * its `lang`; the page imports `mykty/hydrate` to take over.
 */
import './define.js';
import {MyktyContactBlock} from './components/contact-block/contact-block.js';
import * as contactLanguageNote from './components/contact-block/language-note.js';
import * as lateContact from './components/contact-block/late.js';
import * as lines from './components/contact-block/lines.js';
import * as office from './components/contact-block/render-office.js';
import * as times from './components/contact-block/times.js';
import * as eventDetails from './components/event-countdown/details.js';
import {MyktyEventCountdown} from './components/event-countdown/event-countdown.js';
import * as eventRows from './components/event-countdown/rows.js';
import * as languageNote from './components/event-countdown/language-note.js';
import * as lateEvent from './components/event-countdown/late.js';
import * as gallery from './components/practice-gallery/further.js';
import * as lateGallery from './components/practice-gallery/late.js';
import {MyktyPracticeGallery} from './components/practice-gallery/practice-gallery.js';
import * as releaseDetails from './components/release-card/details.js';
import * as release from './components/release-card/late.js';
import * as list from './components/release-card/list.js';
import * as languages from './components/release-card/render-languages.js';
import {MyktyReleaseCard} from './components/release-card/release-card.js';
import * as aftercare from './components/shared/aftercare.js';
import {aftercare as lateAftercare} from './components/shared/aftercare-late.js';
import * as htmlText from './components/shared/html-text.js';
import * as drawnMotifs from './components/shared/motifs.js';
import {motifs} from './components/shared/ornaments.js';
import {prerender} from './components/shared/prerender.js';
import {STAMP, digestOf, lifecycle, prerenderAt} from './components/shared/prerender-lifecycle.js';
import {addLanguage} from './i18n/language.js';
import * as en from './i18n/languages/en.js';
import * as ky from './i18n/languages/ky.js';
import * as ru from './i18n/languages/ru.js';
import {notice} from './styles/notice.js';
import {print} from './styles/print.js';
import {schemes} from './styles/schemes.js';
import {clock} from './time/clock.js';
import * as order from './time/order.js';

prerender.on = true;
addLanguage('en', en);
addLanguage('ky', ky);
addLanguage('ru', ru);
lateAftercare.now = aftercare;
motifs.now = drawnMotifs;
lateContact.order.now = order;
lateContact.times.now = times;
lateContact.lines.now = lines;
lateContact.office.now = office;
lateContact.languageNote.now = contactLanguageNote;
lateEvent.details.now = eventDetails;
lateEvent.rows.now = eventRows;
lateEvent.languageNote.now = languageNote;
lateGallery.further.now = gallery;
release.details.now = releaseDetails;
release.list.now = list;
release.languages.now = languages;
release.htmlText.now = htmlText;
// A browser adds these sheets to the shadow root as it loads what they style; in HTML they come with the others.
for (const {elementStyles} of [MyktyContactBlock, MyktyEventCountdown, MyktyPracticeGallery, MyktyReleaseCard])
  elementStyles.push(schemes, notice, print);
MyktyContactBlock.elementStyles.push(times.timeStyles, office.officeStyles);
MyktyEventCountdown.elementStyles.push(eventDetails.agendaStyles, eventRows.leafStyles);
MyktyPracticeGallery.elementStyles.push(...gallery.furtherStyles);
MyktyReleaseCard.elementStyles.push(...releaseDetails.sheets);

const {render, willUpdate} = lifecycle;

lifecycle.willUpdate = function (changed) {
  const instant = parseInt(this.getAttribute(STAMP) ?? '', 10) || clock.now();
  prerenderAt(instant, () => willUpdate.call(this, changed));
  this.setAttribute(STAMP, `${instant} ${digestOf(this.content)}`);
  // The browser must find the language that was used here, where neither page nor ancestor is known.
  if (!this.hasAttribute('lang')) this.setAttribute('lang', this.languageStream.language);
};

lifecycle.render = function () {
  return prerenderAt(parseInt(this.getAttribute(STAMP) ?? '', 10), () => render.call(this));
};
