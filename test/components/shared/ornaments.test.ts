import {expect, fixture, html} from '@open-wc/testing';
import {felt, glyph, hashOf, motifs, runner, topicNumber} from '../../../src/components/shared/ornaments.js';
import {TOPICS} from '../../../src/model/practice.js';

describe('ornaments', () => {
  it('keeps the place of felts whose motifs are still to come', async () => {
    motifs.now = undefined;
    const box = await fixture(html`<div>${felt('water', 'a')}${glyph('water')}</div>`);
    expect(box.querySelectorAll('svg')).to.have.length(2);
    expect(box.querySelector('path')).to.equal(null);
  });

  it('gives each of the eight topics a number of its own', () => {
    expect(TOPICS.map(topicNumber)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('gives free text a steady number from 1 to 8', () => {
    for (const text of ['туризм', 'транспорт', 'x', '', 'өнүгүү']) {
      expect(topicNumber(text)).to.be.within(1, 8);
      expect(topicNumber(text)).to.equal(topicNumber(text));
    }
  });

  describe('once drawn', () => {
    before(() => motifs.load());

    it('chooses composition and cut from the id, always the same', async () => {
      const seen = new Set<string>();
      for (let id = 0; id < 60; id++) {
        const first = await fixture<SVGElement>(felt('water', `practice-${id}`));
        const again = await fixture<SVGElement>(felt('water', `practice-${id}`));
        expect(first.outerHTML).to.equal(again.outerHTML);
        seen.add(first.outerHTML);
      }
      expect(seen.size).to.equal(6);
    });

    for (const topic of TOPICS) {
      it(`draws ${topic} without style attributes and hidden from readers`, async () => {
        const box = await fixture(html`<div>${felt(topic, 'a')}${runner(topic, 'b')}${glyph(topic)}</div>`);
        expect(box.querySelectorAll('svg')).to.have.length(3);
        expect(box.querySelectorAll('[style]')).to.have.length(0);
        expect(box.querySelectorAll('svg:not([aria-hidden="true"])')).to.have.length(0);
        for (const path of box.querySelectorAll('path')) expect(path.getAttribute('d')).to.match(/^M/);
      });
    }

    it('hashes unlike ids apart', () => {
      expect(new Set(Array.from({length: 200}, (_, index) => hashOf(`id-${index}`))).size).to.equal(200);
    });
  });
});
