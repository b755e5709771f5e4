import 'mykty/components/event-countdown/define';
import 'mykty/components/practice-gallery/define';
import 'mykty/components/release-card/define';
import 'mykty/tokens.css';
import {MyktyLoadEvent, type MyktyEventCountdown, type MyktyPracticeGallery, type MyktyReleaseCard} from 'mykty';
import {type Appearance, type ErrorCode, type State} from 'mykty/components/contact-block';
import {type Phase, type RegistrationState} from 'mykty/components/event-countdown';
import {type Feed, parseFeed} from 'mykty/feed';
import {createFormatter} from 'mykty/format';

const countdown: MyktyEventCountdown | null = document.querySelector('mykty-event-countdown');
countdown?.addEventListener('mykty-load', (event) => {
  document.body.dataset['loaded'] = String(event instanceof MyktyLoadEvent);
});
// Events bubble, so they are heard anywhere.
window.addEventListener('mykty-phase', ({phase, previous}) => console.info(previous satisfies Phase, phase));
document.addEventListener('mykty-error', ({code}) => console.info(code satisfies ErrorCode));
export const seen = (): [State | undefined, RegistrationState | undefined] => [
  countdown?.state,
  countdown?.registration,
];
export const dark: Appearance = 'dark';

const json: unknown = await (await fetch('/feed.json')).json();
const {feed}: {readonly feed?: Feed | undefined} = parseFeed(json, {url: location.href});
const card: MyktyReleaseCard = document.createElement('mykty-release-card');
card.data = json;
card.view = 'full';
const gallery: MyktyPracticeGallery = document.createElement('mykty-practice-gallery');
gallery.pageSize = 12;
document.body.append(card);

const format = await createFormatter('ky', {timeZone: 'Asia/Bishkek'});
const say = (id: string, text: string): void => document.getElementById(id)?.append(text);
say('day', format.date('2016-05-31', {style: 'sentence'}));
say('counted', String(feed?.items.length));
