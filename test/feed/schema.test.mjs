// The schema for publishers and the model for widgets are one thing said twice: this holds them together, member by
// member, and holds both to the demo's feeds.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import ts from 'typescript';
import {parseFeed} from '../../dist/feed/index.js';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(read('src/feed/feed.schema.json'));
const validate = new Ajv2020({strict: true, strictRequired: false, allErrors: true, validateFormats: false}).compile(
  schema,
);

/** Members of each interface of the model, with the words of those that are a choice of words. */
const model = new Map();
for (const file of ['feed', 'event', 'contact', 'practice']) {
  const source = ts.createSourceFile(file, read(`src/model/${file}.ts`), ts.ScriptTarget.Latest);
  const words = new Map();
  const wordsOf = (type) => {
    if (ts.isUnionTypeNode(type)) return type.types.map((each) => each.literal?.text).sort();
    if (ts.isLiteralTypeNode(type)) return [type.literal.text];
    return words.get(type.typeName?.text);
  };
  source.forEachChild((node) => {
    if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type)) words.set(node.name.text, wordsOf(node.type));
    if (!ts.isInterfaceDeclaration(node)) return;
    model.set(node.name.text, new Map(node.members.map((each) => [each.name.text, wordsOf(each.type)])));
  });
}

const defs = schema.$defs;
const own = (definition) => Object.keys(definition.properties).filter((name) => !name.startsWith('_'));

// Interface of the model → definitions that make it up, and what the schema has beyond it, since readers ignore it.
const pairs = [
  ['Feed', [schema, schema.properties._mykty], ['version', 'user_comment', 'favicon', 'hubs']],
  ['Item', [defs.item, defs.itemExtension], []],
  ['Attachment', [defs.attachment, defs.attachment.properties._mykty], []],
  ...Object.entries({
    Author: 'author',
    ItemStatus: 'itemStatus',
    Image: 'image',
    Party: 'party',
    Project: 'project',
    Quote: 'quote',
    Footnote: 'footnote',
    Link: 'relatedLink',
    FeedEvent: 'event',
    Place: 'place',
    Session: 'session',
    AgendaEntry: 'agendaEntry',
    Speaker: 'speaker',
    Registration: 'registration',
    Programme: 'programme',
    Contact: 'contact',
    ContactPhone: 'phone',
    Practice: 'practice',
    PracticePlace: 'practicePlace',
    Period: 'period',
    Indicator: 'indicator',
    Cost: 'cost',
  }).map(([name, definition]) => [name, [defs[definition]], []]),
];

describe('feed.schema.json', () => {
  it('covers every interface of the model', () => {
    const covered = new Set(pairs.map(([name]) => name));
    assert.deepEqual(
      [...model.keys()].filter((name) => !covered.has(name) && name !== 'Problem'),
      [],
    );
  });

  for (const [name, definitions, beyond] of pairs) {
    it(`${name}: the same members, the same words`, () => {
      const members = model.get(name);
      const described = definitions.flatMap(own);
      assert.deepEqual(
        described.filter((each) => !members.has(each) && !beyond.includes(each)),
        [],
      );
      assert.deepEqual(
        [...members.keys()].filter((each) => !described.includes(each)),
        [],
      );
      for (const {properties} of definitions) {
        for (const [member, property] of Object.entries(properties)) {
          if (property.enum) assert.deepEqual([...property.enum].sort(), members.get(member), member);
        }
      }
    });
  }

  it('describes every member', () => {
    const walk = (at, path) => {
      for (const [name, property] of Object.entries(at.properties ?? {})) {
        const description = property.description ?? defs[property.$ref?.split('/').at(-1)]?.description;
        assert.ok(description, `${path}.${name} has no description`);
        walk(property, `${path}.${name}`);
      }
    };
    walk(schema, 'feed');
    for (const [name, definition] of Object.entries(defs)) walk(definition, name);
  });

  for (const file of ['portal', 'empty']) {
    it(`passes the demo's feed ${file}.json`, () => {
      validate(JSON.parse(read(`test/fixtures/${file}.json`)));
      assert.deepEqual(validate.errors?.map(({instancePath, message}) => `${instancePath} ${message}`) ?? [], []);
    });
  }

  const bad = {
    'a wrong version': {version: 'https://jsonfeed.org/version/1'},
    'no title': {title: undefined},
    'a misspelt member': {titel: 'x'},
    'an item without text': {items: [{id: '1'}]},
    'a numeric id': {items: [{id: 1, content_text: 'x'}]},
    'a date of another form': {items: [{id: '1', content_text: 'x', date_published: '30.05.2016'}]},
    'a script for a link': {items: [{id: '1', content_text: 'x', url: 'javascript:alert(1)'}]},
    'mail for a picture': {items: [{id: '1', content_text: 'x', image: 'mailto:a@example.kg'}]},
    'an unknown type': {items: [{id: '1', content_text: 'x', _mykty: {type: 'blog'}}]},
    'a picture without text': {items: [{id: '1', content_text: 'x', _mykty: {images: [{url: 'a.png'}]}}]},
    'half a position': {
      items: [{id: '1', content_text: 'x', _mykty: {events: [{id: 'e', name: 'E', places: [{latitude: 42}]}]}}],
    },
  };
  // What the reader takes, so that a feed that the schema passes loses no link.
  for (const url of [
    ...['https://example.kg/a', '/a', 'a.html?b=c:d', '#x', '//example.kg/a', 'mailto:press@example.kg'],
    ...['mailto:press@example.kg?subject=%D0%90', 'tel:+996312000000', 'tel:0312-00-00-00;ext=105'],
    ...[
      'mailto:a@example.kg,b@example.kg',
      'mailto:a@example.kg?cc=b@example.kg',
      'mailto:',
      'tel:*06#',
      'tel:0312 00 00',
    ],
    ...['javascript:alert(1)', 'data:text/plain,x', 'viber://chat', 'MAILTO:press'],
  ]) {
    it(`takes ${url} for a link where the reader does`, () => {
      const feed = {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'F',
        items: [{id: '1', content_text: 'x', url}],
      };
      const read = parseFeed(feed, {url: 'https://example.kg/feed.json'}).problems.length === 0;
      assert.equal(validate(feed), read);
    });
  }

  // Where the reader has a bound, the schema has none wider: what it passes is shown whole.
  const timed = (day) => `${day}T10:00+06:00`;
  const bounds = [
    ...['', ' ', '\n\t', 'x'].map((title) => ['a title', {title}]),
    ...[
      '2024-02-29',
      '2026-02-29',
      '2100-02-29',
      '2000-02-29',
      '2026-04-30',
      '2026-04-31',
      '2026-12-31',
      '2026-13',
    ].flatMap((day) => [
      ['a day', {date_published: day}],
      ['a time', {date_published: timed(day)}],
      ['a time in an agenda', {_mykty: {events: [{id: 'e', name: 'E', agenda: [{title: 'A', start: timed(day)}]}]}}],
    ]),
    ...['+14:00', '+23:59', '+24:01', '-99:00', 'Z'].map((offset) => [
      'an offset',
      {date_published: `2026-05-05T10:00${offset}`},
    ]),
    ...[1, 100_000, 100_001, 0].map((width) => ['a width', {_mykty: {images: [{url: 'a.png', alt: 'A', width}]}}]),
    ...[0, 1e15, 1e16, -1].map((amount) => ['a cost', {_mykty: {practice: {cost: {amount}}}}]),
    ...[-1e15, -1e16].map((before) => ['an indicator', {_mykty: {practice: {indicators: [{label: 'I', before}]}}}]),
    ...[1e15, 1e16].map((size_in_bytes) => ['a file', {attachments: [{url: 'a.pdf', size_in_bytes}]}]),
    ...['ky', 'sr-Latn-RS', 'ky-a-b-c-d-e-f-g-h', 'ky-a-b-c-d-e-f-g-h-i'].map((language) => ['a language', {language}]),
    ...['UTC', 'Asia/Bishkek', 'America/Argentina/Salta', 'Bishkek', 'KGT'].map((timeZone) => [
      'a zone',
      {_mykty: {events: [{id: 'e', name: 'E', timeZone}]}},
    ]),
    ...['a@example.kg', '<a@example.kg>', 'a:b@example.kg', `${'x'.repeat(65)}@example.kg`].map((mail) => [
      'mail',
      {_mykty: {contacts: [{id: 'c', emails: [mail]}]}},
    ]),
    ...['https://', '//', 'http:', 'java\nscript:alert(1)', 'https://example.kg'].map((url) => ['an address', {url}]),
    ...[{phones: ['0312 00-00-00']}, {purpose: ['media']}, {validUntil: '2027'}].map((members) => [
      'a contact',
      {_mykty: {contacts: [{id: 'c', ...members}]}},
    ]),
    ...[{phones: []}, {emails: []}, {emails: [], role: 'R'}].map((members) => [
      'a contact',
      {_mykty: {contacts: [{id: 'c', ...members}]}},
    ]),
    ...['topics', 'results', 'indicators'].flatMap((list) => [
      ['a practice', {_mykty: {practice: {[list]: []}}}],
      ['a practice', {_mykty: {practice: {[list]: [], lessons: 'L'}}}],
    ]),
    ...[{for: []}, {for: ['A']}, {for: [], text: 'T'}].map((registration) => [
      'a registration',
      {_mykty: {events: [{id: 'e', name: 'E', registration}]}},
    ]),
    ...[{_id: 1}, {_id: 1, name: 'N'}].map((author) => ['an author', {authors: [author]}]),
    ...[1000, 1001].flatMap((length) => [
      ['a list', {tags: Array(length).fill('t')}],
      ['a list', {_mykty: {links: Array(length).fill({url: '/a'})}}],
    ]),
    ...[100_000, 100_001].map((length) => [
      'a point of an agenda',
      {_mykty: {events: [{id: 'e', name: 'E', agenda: ['a'.repeat(length)]}]}},
    ]),
    ...[2000, 2001].map((length) => [
      'a line of phones',
      {_mykty: {contacts: [{id: 'c', phones: ['1'.repeat(length)]}]}},
    ]),
  ];
  for (const [what, members] of bounds) {
    const said = JSON.stringify(members);
    it(`takes ${what} where the reader does: ${said.slice(0, 100)} (${said.length})`, () => {
      const feed = {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'F',
        items: [{id: '1', content_text: 'x', ...members}],
      };
      const read =
        members.title?.trim() !== '' && parseFeed(feed, {url: 'https://example.kg/feed.json'}).problems.length === 0;
      assert.equal(validate(feed), read);
    });
  }

  for (const [name, change] of Object.entries(bad)) {
    it(`refuses ${name}`, () => {
      const good = {version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [{id: '1', content_text: 'x'}]};
      assert.ok(validate(good));
      assert.ok(!validate(JSON.parse(JSON.stringify({...good, ...change}))));
    });
  }
});
