/** Several cards; loaded where there are. A card keeps its elements, and a reader's focus in it, wherever it moves. */
import {type TemplateResult, html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {type Card, keyOf} from './card.js';

export const list = (cards: readonly Card[], render: (card: Card) => unknown): TemplateResult =>
  html`<ul class="rc-list" role="list">
    ${repeat(
      cards,
      ({item}) => keyOf(item),
      (card) => html`<li>${render(card)}</li>`,
    )}
  </ul>`;
