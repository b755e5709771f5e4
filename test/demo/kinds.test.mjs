import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {KINDS, isBlank, kindOf, newItem} from '../../demo/form/kinds.js';

describe('the kinds of items that the form writes', () => {
  for (const kind of Object.keys(KINDS))
    it(`opens a ${kind} that it wrote as one`, () => {
      const item = {...newItem(kind, 'ru'), title: 'T'};
      assert.equal(kindOf(item), kind);
      assert.equal(isBlank(item), false);
      assert.equal(isBlank(newItem(kind, 'ru')), true);
    });

  for (const [what, item, kind] of [
    ['a release with an event', {_mykty: {type: 'release', events: [{id: 'e1'}]}}, 'release'],
    ['a release with contacts and no text yet', {_mykty: {type: 'release', contacts: [{id: 'c1'}]}}, 'release'],
    ['news with an event', {content_text: 'T', _mykty: {events: [{id: 'e1'}]}}, 'event'],
    ['news with contacts', {content_text: 'T', _mykty: {type: 'news', contacts: [{id: 'c1'}]}}, 'release'],
    ['nothing but contacts', {_mykty: {contacts: [{id: 'c1'}]}}, 'contact'],
    ['any JSON Feed’s post', {content_html: '<p>T</p>'}, 'release'],
  ])
    it(`opens ${what} as ${kind}`, () => assert.equal(kindOf(item), kind));

  for (const [what, item, blank] of [
    ['what was written and taken out again', {id: 'a', language: 'ru', _mykty: {type: 'practice'}}, true],
    ['entries without content', {id: 'a', _mykty: {events: [{id: 'e1', places: [{}]}]}}, true],
    ['a place', {id: 'a', _mykty: {events: [{id: 'e1', places: [{name: 'P'}]}]}}, false],
    ['a mark', {id: 'a', _mykty: {events: [{id: 'e1', programme: {announced: true}}]}}, false],
  ])
    it(`finds ${what} ${blank ? 'nothing' : 'something'}`, () => assert.equal(isBlank(item), blank));
});
