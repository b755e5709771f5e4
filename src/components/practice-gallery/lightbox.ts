/**
 * Pictures large, one beside the next: a native dialog over the practice, with a reel that the browser itself scrolls, so
 * that swipes, wheels, arrow keys and pinches work as everywhere. Loaded with the first picture that is pressed.
 */
import {html, nothing, render, type TemplateResult} from 'lit';
import {type Words} from '../../i18n/language.js';
import {str} from '../../i18n/strings.js';
import {type Image} from '../../model/feed.js';
import {closeIcon, icon, leftIcon, rightIcon} from '../shared/icons.js';
import {lightboxStyles} from './lightbox.styles.js';

/**
 * Shows the pictures, beginning at one; gives the focus back when it closes. `lang`: of their own words, where it isn't the
 * widget's.
 */
export function openLightbox(
  root: ShadowRoot,
  images: readonly Image[],
  first: number,
  words: Words,
  lang?: string,
): void {
  const sheet = lightboxStyles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const dialog = document.createElement('dialog');
  dialog.className = 'light';
  dialog.setAttribute(
    'aria-label',
    words.msg('Pictures', {id: 'gallery.pictures', desc: 'For screen readers: name of a row of pictures'}),
  );
  let at = first;
  let zoomed = false;
  /** The picture has more to show than it does. */
  let offered = false;
  /** The reel is on its way to the picture that was asked for: those in between aren't seen, nor counted from. */
  let moving = false;

  const reel = (): HTMLElement => dialog.querySelector('.reel') as HTMLElement;
  const shown = (): HTMLImageElement | undefined => dialog.querySelectorAll('img')[at];
  /** Where each of its pixels is one of the screen's: larger, a picture shows no more of itself. */
  const fullWidth = (): number => Math.round((shown()?.naturalWidth ?? 0) / devicePixelRatio);
  const slide = (behavior?: ScrollBehavior): void =>
    reel().scrollTo({left: (reel().children[at] as HTMLElement).offsetLeft, behavior});
  const go = (to: number): void => {
    zoomed = false;
    const before = at;
    at = Math.min(images.length - 1, Math.max(0, to));
    moving ||= at !== before;
    update();
    slide();
  };
  const update = (): void => {
    render(
      lightbox({
        images,
        at,
        fullWidth: zoomed ? fullWidth() : undefined,
        words,
        lang,
        go,
        close,
        zoom: () => {
          zoomed = !zoomed && offered;
          update();
        },
        loaded: () => {
          update();
          // What comes on the way may have ended it.
          if (moving) slide();
        },
        scrolled: () => {
          const {scrollLeft, clientWidth} = reel();
          const seen = Math.round(scrollLeft / (clientWidth || 1));
          if (seen === at) moving = false;
          else if (!moving && !zoomed) {
            at = seen;
            update();
          }
        },
      }),
      dialog,
    );
    offered = zoomed || fullWidth() > (shown()?.offsetWidth ?? 0) + 1;
    // A button that goes would take the focus, and with it the keys.
    if (!offered && dialog.querySelector('[aria-pressed]:focus')) reel().focus();
    dialog.classList.toggle('whole', !offered);
  };
  const close = (): void => dialog.close();
  addEventListener('resize', update);
  // Back leads to where the practice isn't open.
  addEventListener('popstate', close);
  dialog.addEventListener('close', (event) => {
    removeEventListener('resize', update);
    removeEventListener('popstate', close);
    // The practice's own dialog closes by itself.
    event.stopPropagation();
    dialog.remove();
  });
  dialog.addEventListener('keydown', ({key}) => {
    // In full size the keys move the picture itself.
    if (zoomed) return;
    if (key === 'ArrowRight') go(at + 1);
    if (key === 'ArrowLeft') go(at - 1);
  });
  root.append(dialog);
  update();
  // A finger or a wheel takes the reel elsewhere.
  for (const type of ['pointerdown', 'wheel']) reel().addEventListener(type, () => (moving = false), {passive: true});
  dialog.showModal();
  slide('instant');
}

interface LightboxModel {
  readonly images: readonly Image[];
  readonly at: number;
  /** Of the picture, while it is seen in its full size. */
  readonly fullWidth: number | undefined;
  readonly words: Words;
  readonly lang: string | undefined;
  readonly go: (at: number) => void;
  readonly zoom: () => void;
  readonly loaded: () => void;
  readonly close: () => void;
  readonly scrolled: () => void;
}

function lightbox(model: LightboxModel): TemplateResult {
  const {images, at, fullWidth, words, lang, go, zoom, loaded, close, scrolled} = model;
  const {msg} = words;
  const zoomed = fullWidth !== undefined;
  const count = images.length;
  const position = msg(str`Image ${at + 1} of ${count}`, {
    id: 'a11y.imageOf',
    desc: 'Under an enlarged picture; {0}: which, {1}: how many there are',
  });
  const caption = [images[at]?.caption ?? images[at]?.alt, images[at]?.credit].filter(Boolean).join(' · ');
  // A button that is disabled at the last picture would lose the focus, and with it the keys.
  const button = (label: string, path: string, press: () => void, end = false): TemplateResult =>
    html`<button
      class="btn sq"
      type="button"
      aria-label=${label}
      aria-disabled=${end ? 'true' : nothing}
      @click=${press}
    >
      ${icon(path)}
    </button>`;
  return html`<div class="light-in">
    <div class="bar">
      <p class="s" role="status">${count > 1 ? position : ''}</p>
      <button class="btn" type="button" aria-pressed=${zoomed ? 'true' : 'false'} @click=${zoom}>
        ${msg('Full size', {id: 'gallery.fullSize', desc: 'Link: opens a picture by itself'})}
      </button>
      ${button(msg('Close', {id: 'action.close', desc: 'Button: closes a window, a dialog or a menu'}), closeIcon, close)}
    </div>
    <ul class="reel ${zoomed ? 'zoomed' : ''}" role="list" tabindex=${zoomed ? nothing : '0'} @scroll=${scrolled}>
      ${images.map(
        ({url, alt = ''}, index) =>
          html`<li ?inert=${index !== at} lang=${lang ?? nothing}>
            <div class="pane" tabindex=${zoomed && index === at ? '0' : nothing}>
              <img
                src=${url}
                alt=${alt}
                width=${zoomed && index === at ? fullWidth : nothing}
                decoding="async"
                referrerpolicy="no-referrer"
                @load=${loaded}
                @dblclick=${zoom}
              />
            </div>
          </li>`,
      )}
    </ul>
    <div class="bar">
      ${count > 1 ? button(msg('Previous', {id: 'action.previous', desc: 'For screen readers: button to the page, practice or picture before'}), leftIcon, () => go(at - 1), at === 0) : nothing}
      <p class="caption s" lang=${lang ?? nothing}>${caption}</p>
      ${count > 1 ? button(msg('Next', {id: 'action.next', desc: 'For screen readers: button to the next page, practice or picture'}), rightIcon, () => go(at + 1), at === count - 1) : nothing}
    </div>
  </div>`;
}
