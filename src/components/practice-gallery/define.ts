import {MyktyPracticeGallery} from './practice-gallery.js';

if (!customElements.get('mykty-practice-gallery'))
  customElements.define('mykty-practice-gallery', MyktyPracticeGallery);
