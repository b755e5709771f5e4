import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {openDocument} from '../../demo/form/document.js';
import {rewrite} from '../../demo/form/json-text.js';
import {ODD} from '../support/odd-feed.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('a feed under edit', () => {
  for (const [name, text] of [
    ['portal', read('test/fixtures/portal.json')],
    ['phases', read('test/fixtures/phases.json')],
    ['odd', ODD],
  ])
    it(`comes back byte for byte without an edit: ${name}`, () => assert.equal(openDocument(text).text(), text));

  it('changes nothing but the member that was edited', () => {
    const feed = openDocument(ODD);
    feed.json.items[1].title = 'New';
    feed.set(0, {...feed.json.items[0], title: 'К'});
    assert.equal(feed.text(), ODD.replace('"Two"', '"New"'));
    feed.json.items[0].title = 'Ы';
    assert.equal(feed.text(), ODD.replace('"Two"', '"New"').replace('"\\u041a"', '"Ы"'));
  });

  it('takes new items, after others and into an empty list', () => {
    const feed = openDocument(ODD);
    feed.set(2, {id: 'c', tags: ['x']});
    const added = '\n\t\t{\n\t\t\t"id": "c",\n\t\t\t"tags": [\n\t\t\t\t"x"\n\t\t\t]\n\t\t}';
    assert.equal(
      feed.text(),
      ODD.replace('"_mykty": {"unknown": null}}', (end) => `${end},${added}`),
    );
    const empty = openDocument('{"title": "T", "items": []}');
    empty.set(0, {id: 'a', title: '$& $1'});
    assert.equal(empty.text(), '{"title": "T", "items": [{"id":"a","title":"$& $1"}]}');
  });

  it('gives what has changed, and takes that again', () => {
    const feed = openDocument(ODD);
    assert.deepEqual(feed.changes().items, [0, 1]);
    feed.json.items[1].title = 'New';
    feed.json.title = 'F';
    feed.set(2, {id: 'c'});
    const changes = JSON.parse(JSON.stringify(feed.changes()));
    assert.deepEqual(changes, {title: 'F', items: [0, {...feed.json.items[1], title: 'New'}, {id: 'c'}]});
    const again = openDocument(ODD);
    again.change(changes);
    assert.equal(again.text(), feed.text());
    feed.remove(0);
    assert.deepEqual(feed.changes().items.slice(1), [{id: 'c'}]);
    const none = openDocument('{"items": [5, null, 5]}');
    none.change(JSON.parse(JSON.stringify(none.changes())));
    assert.equal(none.text(), '{"items": [5, null, 5]}');
  });

  it('refuses what is no feed', () => {
    assert.throws(() => openDocument('{"a'), SyntaxError);
    for (const text of ['{}', 'null', '[]', '{"items": {}}']) assert.throws(() => openDocument(text), TypeError);
  });
});

describe('a JSON text', () => {
  for (const [name, text, after, expected] of [
    ['loses a member in the middle', '{"a": 1.0, "b": 2,  "c": 3e0}', {a: 1, c: 3}, '{"a": 1.0,  "c": 3e0}'],
    ['loses its first member', '{ "a": 1, "b": 2.00 }', {b: 2}, '{ "b": 2.00 }'],
    ['loses its last members', '[1, 2, 3 ]', [1], '[1 ]'],
    ['loses all', '{"a": 1, "b": 2}', {}, '{}'],
    ['loses a name that is written twice', '{"a": 1, "b": 0, "a": 2}', {b: 0}, '{"b": 0}'],
    ['counts the last of two names', '{"a": 1.0, "a": 2}', {a: 3}, '{"a": 1.0, "a": 3}'],
    ['gets an entry at the front', '[10.0, 20.0]', [5, 10, 20], '[5, 10.0, 20.0]'],
    ['loses an entry in the middle', '[1.0, 2.0, 3.0]', [1, 3], '[1.0, 3.0]'],
    ['gets a member, in lines', '{\n  "a": 1\n}', {a: 1, b: [2]}, '{\n  "a": 1,\n  "b": [\n    2\n  ]\n}'],
    ['becomes of another kind', '{"a": [1], "b": 1.0}', {a: {c: 1}, b: 1}, '{"a": {"c":1}, "b": 1.0}'],
    ['keeps a name that objects inherit', '{"__proto__": {"a": 1.0}, "b": 1}', undefined, undefined],
  ])
    it(name, () => {
      const before = JSON.parse(text);
      assert.equal(rewrite(text, before, after ?? JSON.parse(text)), expected ?? text);
    });

  it('says what it shall, whatever is changed, and is untouched where nothing is', () => {
    const spaces = fc.constantFrom('', ' ', '\n', '\n\t', '\r\n  ');
    // Spaces after each mark that stands outside of a string.
    const spaced = (value, space) =>
      JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"|[,:[{]/g, (found) => found + (found[0] === '"' ? '' : space));
    const plain = (value) => JSON.parse(JSON.stringify(value));
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), spaces, fc.boolean(), (one, other, space, mixed) => {
        const text = spaced(one, space);
        const after = plain(mixed ? {...(typeof one === 'object' ? one : {}), more: [one, other]} : other);
        assert.deepEqual(JSON.parse(rewrite(text, JSON.parse(text), after)), after);
        assert.equal(rewrite(text, JSON.parse(text), JSON.parse(text)), text);
      }),
      {numRuns: 2_000},
    );
  });
});
