/** On an item that its publisher has taken back or replaced. */
import {type TemplateResult, html, nothing} from 'lit';
import {alertIcon, icon, infoIcon} from '../shared/icons.js';
import {foreignLang} from '../shared/versions.js';
import {type Shown, shown, time} from './card.js';
import {statusName} from './status-text.js';

/** Says at once that a text no longer holds, and where the one that does is. */
export function statusNote(card: Shown): TemplateResult | typeof nothing {
  const {item, words, format, feed} = card;
  const {status} = item;
  if (!status) return nothing;
  const {msg} = words;
  const withdrawn = status.kind === 'withdrawn';
  const newer = feed.items.find(({url, id}) => status.by && (url === status.by || id === status.by));
  const newerLabel =
    newer?.title ??
    msg('Read the newer version', {id: 'release.newer', desc: 'Link from an old release to the one in its place'});
  return html`<div class="note ${withdrawn ? 'bad' : 'warn'}" part="status">
    ${icon(withdrawn ? alertIcon : infoIcon)}
    <div class="grow">
      <p class="h">
        ${statusName(words, status)}${status.date ? html`, ${time(status.date, format.date(status.date))}` : nothing}
      </p>
      ${status.reason ? html`<p class="s" lang=${card.lang ?? nothing} dir="auto">${shown(card, status.reason)}</p>` : nothing}
      ${
        status.by
          ? html`<p class="s">
              <a href=${status.by} lang=${(newer?.title && foreignLang(newer, words.language)) ?? nothing} dir="auto"
                >${newerLabel}</a
              >
            </p>`
          : nothing
      }
    </div>
  </div>`;
}
