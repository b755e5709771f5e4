/** What some events tell besides: why they don't take place as planned, and what there is to read. */
import {html, nothing} from 'lit';
import {fileIcon, globeIcon, icon, infoIcon} from '../shared/icons.js';
import {type Fact, fact, ownWords} from './fact.js';
import {type View} from './subject.js';

export function reason(view: View): Fact {
  const {event, standing, words} = view;
  const off = standing.phase === 'cancelled' || standing.phase === 'postponed' || standing.marks.length > 0;
  if (!off || event.statusReason === undefined) return nothing;
  return fact(infoIcon, words.msg('Why', {id: 'event.reason', desc: 'over the reason of a cancellation or change'}), [
    ownWords(view, event.statusReason),
  ]);
}

export function materials(view: View): Fact {
  const {phase} = view.standing;
  if (phase === 'ended' || phase === 'cancelled') return nothing;
  return fact(
    globeIcon,
    view.words.msg('Materials', {id: 'event.materials', desc: 'Label before links to documents of an event'}),
    materialsOf(view).map(({url, label}) => html`<a href=${url} rel="noopener">${label ?? url}</a>`),
  );
}

const materialsOf = ({item}: View) => item.links.filter(({rel}) => rel === 'materials');

/** A programme that was announced but isn't there yet is said so; one that is there has its button. */
export function programme({event, standing, words: {msg}}: View): Fact {
  const waiting = event.programme?.announced && event.programme.url === undefined;
  if (!waiting || standing.phase === 'ended' || standing.phase === 'cancelled') return nothing;
  return fact(
    fileIcon,
    msg('Programme', {id: 'event.programme', desc: 'Label before, or link to, the programme of an event'}),
    [
      msg('Announced, not published yet', {
        id: 'event.programmeAwaited',
        desc: 'In place of a programme that the organisers promised',
      }),
    ],
  );
}

/** Buttons to the programme, and after the event to its materials. */
export function papers(view: View): Fact[] {
  const {event, standing, words, lang} = view;
  const {msg} = words;
  const programme = event.programme?.url;
  const materials = standing.phase === 'ended' ? materialsOf(view) : [];
  return [
    programme === undefined
      ? nothing
      : html`<a class="btn" href=${programme} rel="noopener"
          >${icon(fileIcon)}${msg('Programme', {id: 'event.programme', desc: 'Label before, or link to, the programme of an event'})}</a
        >`,
    ...materials.map(
      ({url, label}) =>
        html`<a class="btn" href=${url} rel="noopener"
          >${icon(globeIcon)}<span lang=${lang ?? nothing}
            >${label ?? msg('Materials', {id: 'event.materials', desc: 'Label before links to documents of an event'})}</span
          ></a
        >`,
    ),
  ];
}
