import {expect} from '@open-wc/testing';
import blog from '../../fixtures/plain-blog.json' with {type: 'json'};
import microblog from '../../fixtures/microblog.json' with {type: 'json'};
import {expectAccessible} from '../../support/axe.js';
import {unmountAll} from '../../support/mount.js';
import {card, feedOf, fullCard, one, text, texts, toggle} from './cards.js';

const photo = (name: string): object => ({url: `https://127.0.0.1:9/${name}.jpg`, alt: name, caption: name});

describe('mykty-release-card takes any JSON Feed', () => {
  afterEach(unmountAll);

  it('a blog', async () => {
    const element = await card(blog, {limit: '3'});
    expect(texts(element, '[part=title]')).to.deep.equal(['New shelves', 'Reading hour', 'We are open']);
    expect(texts(element, '[part=lead]')).to.deep.equal([
      'The carpenter brought twelve shelves. Photographs are here.',
      'Every Saturday at ten we read aloud for children.',
      'The library has moved to the old post office.',
    ]);
    await expectAccessible(element);
  });

  it('a microblog without titles', async () => {
    const element = await card(microblog, {limit: '3'});
    expect(texts(element, '[part=title]')).to.deep.equal([]);
    expect(texts(element, '[part=lead]')).to.deep.equal([
      'Ашуу ачык, жол тайгак. Чынжыр алыңыздар.',
      'Көпүрө оңдолуп жатат: саат 9дан 12ге чейин жабык.',
      'Кар тазаланды.',
    ]);
    await expectAccessible(element);
  });

  it('folds whole paragraphs of an item without a title', async () => {
    const element = await card(feedOf([{content_text: 'One.\n\nTwo.\n\nThree.'}]));
    expect(text(element, '[part=lead]')).to.equal('One.');
    await toggle(element);
    expect(texts(element, '[part=lead]')).to.deep.equal([]);
    expect(texts(element, '.rc-body p')).to.deep.equal(['One.', 'Two.', 'Three.']);
  });

  it('a podcast', async () => {
    const attachments = [
      {
        url: 'https://a.example/1.mp3',
        mime_type: 'audio/mpeg',
        title: 'Episode 1',
        duration_in_seconds: 3720,
        size_in_bytes: 30_000_000,
      },
    ];
    const element = await fullCard({title: 'Episode', content_text: 'Talk.', attachments});
    expect(text(element, '.files a')).to.contain('Episode 1 MP3, 30 MB, 1 hour 2 minutes');
    // Engines resolve it either way.
    expect(getComputedStyle(one(element, '.files .n') as HTMLElement).textAlign).to.be.oneOf(['start', 'left']);
    await expectAccessible(element);
  });

  it('a link blog: the title leads to its subject', async () => {
    const element = await card(
      feedOf([{title: 'Look', url: undefined, external_url: 'https://b.example/y', summary: 'Read this.'}]),
    );
    expect(one(element, '[part=title] a')?.getAttribute('href')).to.equal('https://b.example/y');
  });

  it('a gallery of photographs', async () => {
    const images = [photo('a'), photo('b'), photo('c')];
    const element = await fullCard({title: 'Photos', content_text: 'A day.', _mykty: {type: 'news', images}});
    expect(texts(element, 'figcaption')).to.deep.equal(['a', 'b', 'c']);
    await expectAccessible(element);
  });

  it('text from right to left', async () => {
    const element = await fullCard({title: 'خبر جديد', language: 'ar', content_html: '<p>نص الخبر</p>'}, {lang: 'ru'});
    for (const selector of ['[part=title]', '.rc-body .prose']) {
      const shown = one(element, selector) as HTMLElement;
      expect(getComputedStyle(shown).direction, selector).to.equal('rtl');
      expect(shown.lang, selector).to.equal('ar');
    }
    await expectAccessible(element);
  });

  it('text from right to left in a list, which begins at the right edge', async () => {
    const element = await card(feedOf([{title: 'خبر جديد', summary: 'ملخص', language: 'ar', content_text: 'نص'}]), {
      lang: 'ru',
    });
    const right = (selector: string) => Math.round(one(element, selector)?.getBoundingClientRect().right ?? 0);
    expect([right('[part=title]'), right('[part=lead]')]).to.deep.equal([right('.rc-sum'), right('.rc-sum')]);
  });

  it('an item with nothing but a date', async () => {
    const element = await card(feedOf([{date_published: '2024-05-01T10:00:00Z', url: undefined, content_text: 'x'}]));
    expect(text(element, '[part=date]')).to.equal('1 May 2024, 16:00');
  });
});
