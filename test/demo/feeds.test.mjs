import assert from 'node:assert/strict';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, it} from 'node:test';
import {feedFiles, fillFeed, FIXTURE_BASE, PINNED} from '../../scripts/demo-feed.mjs';

const read = (path) => readFileSync(path, 'utf8');
const portal = JSON.parse(fillFeed(read('demo/feeds/portal.json'), Date.parse(PINNED)));
const ofType = (type) => portal.items.filter((item) => item._mykty.type === type);

describe('demo feeds', () => {
  for (const file of feedFiles()) {
    const name = basename(file);
    it(`${name} and its pinned copy differ in dates and addresses only`, () => {
      assert.equal(read(join('test/fixtures', name)), fillFeed(read(file), Date.parse(PINNED), FIXTURE_BASE));
    });
  }

  it('leaves no placeholder unfilled', () => {
    for (const file of feedFiles()) assert.doesNotMatch(fillFeed(read(file), Date.parse(PINNED)), /\{\{|\}\}/);
  });

  it('counts placeholders in Bishkek', () => {
    const lateEvening = Date.parse('2026-12-31T23:30:00+06:00');
    assert.equal(
      fillFeed('{{+0d}} {{+1d:YYYY}} {{-1d:YYYY-MM}} {{+0d:YYYY+1}} {{+45m}}', lateEvening),
      '2026-12-31 2027 2026-12 2027 2027-01-01T00:15',
    );
  });

  it('names every picture and file that it has, with its size', () => {
    for (const item of portal.items) {
      for (const image of item._mykty.images ?? []) assert.ok(existsSync(join('demo/feeds', image.url)), image.url);
      for (const attachment of item.attachments ?? [])
        assert.equal(attachment.size_in_bytes, statSync(join('demo/feeds', attachment.url)).size, attachment.url);
    }
  });

  it('gives each item an id of its own', () => {
    assert.equal(new Set(portal.items.map((item) => item.id)).size, portal.items.length);
  });

  it('shows 12 or more sample practices in each language, from all regions and of all topics', () => {
    const practices = ofType('practice');
    for (const language of ['ky', 'ru', 'en']) {
      const own = practices.filter((item) => item.language === language);
      assert.ok(own.length >= 12);
      assert.equal(new Set(own.map((item) => item._mykty.practice.place.region)).size, 9);
      assert.equal(new Set(own.flatMap((item) => item._mykty.practice.topics)).size, 8);
      const pictured = own.filter((item) => item._mykty.images).length / own.length;
      assert.ok(pictured > 0.4 && pictured < 0.6, `${language}: ${pictured}`);
    }
    const marks = {
      ky: ['үлгү', 'Бул – көрсөтмө үлгү'],
      ru: ['образец', 'Это демонстрационный образец'],
      en: ['sample', 'This is a sample'],
    };
    for (const {language, tags, content_text: text} of practices) {
      assert.ok(tags.includes(marks[language][0]));
      assert.ok(text.startsWith(marks[language][1]));
    }
  });

  it('gives no date that the sources lack', () => {
    const byWork = (work) => portal.items.filter((item) => item._mykty.work === work);
    for (const item of [...byWork('conference-2022'), ...byWork('round-table-2011')]) {
      assert.equal(item.date_published, undefined);
      assert.equal(item._mykty.published, undefined);
    }
    const published = (work) => byWork(work)[0]._mykty.published;
    assert.equal(published('vision-2030-bishkek'), '2016-06-10');
    assert.equal(published('vision-2030-jeti-oguz'), '2016-05-30T12:33');
    assert.equal(published('union-strategy'), '2020-03-12T09:45');
  });

  it('keeps to invented mailboxes', () => {
    const mailboxes = portal.items.flatMap((item) =>
      (item._mykty.contacts ?? []).flatMap((contact) => contact.emails ?? []),
    );
    assert.ok(mailboxes.length > 5);
    for (const mailbox of mailboxes) assert.match(mailbox, /@example\.kg$/);
  });
});
