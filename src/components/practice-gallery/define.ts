import {MyktyPracticeGallery} from './practice-gallery.js';

if (!customElements.get('mykty-practice-gallery'))
  customElements.define('mykty-practice-gallery', MyktyPracticeGallery);

declare global {
  interface HTMLElementTagNameMap {
    'mykty-practice-gallery': MyktyPracticeGallery;
  }
}
