import {expect} from '@open-wc/testing';
import {JsonLdScript} from '../../../src/components/shared/json-ld-script.js';
import {until} from '../../support/mount.js';

const scripts = () => document.head.querySelectorAll('script[type="application/ld+json"]');
const json = '{"@type":"Event"}';

describe('json-ld-script', () => {
  it('publishes a subject once for many widgets, and takes it away with the last', async () => {
    const [first, second] = [new JsonLdScript(), new JsonLdScript()];
    first.show('event 1', () => Promise.resolve(json));
    second.show('event 1', () => Promise.resolve(json));
    await until(() => scripts().length === 1, 'one data block');
    await new Promise((done) => setTimeout(done, 50));
    expect(scripts()).to.have.length(1);
    expect(scripts()[0]?.textContent).to.equal(json);
    first.clear();
    expect(scripts()).to.have.length(1);
    second.clear();
    expect(scripts()).to.have.length(0);
  });

  it('replaces the former subject of the same widget', async () => {
    const script = new JsonLdScript();
    script.show('a', () => Promise.resolve('{"name":"a"}'));
    await until(() => scripts().length === 1, 'the first block');
    script.show('b', () => Promise.resolve('{"name":"b"}'));
    await until(() => scripts()[0]?.textContent === '{"name":"b"}', 'the second block');
    expect(scripts()).to.have.length(1);
    script.clear();
  });

  it('takes a copy of its block that came with a copy of the head for its own', async () => {
    const copy = document.createElement('script');
    copy.type = 'application/ld+json';
    copy.text = json;
    document.head.append(copy);
    const [script, other] = [new JsonLdScript(), new JsonLdScript()];
    script.show('e', () => Promise.resolve(json));
    await new Promise((done) => setTimeout(done, 300));
    expect([...scripts()]).to.deep.equal([copy]);
    // Another subject that says the same has a block of its own.
    other.show('f', () => Promise.resolve(json));
    await until(() => scripts().length === 2, 'the second block');
    other.clear();
    script.clear();
    expect(scripts()).to.have.length(0);
  });

  it('publishes nothing when cleared before its time, or when there is nothing to say', async () => {
    const script = new JsonLdScript();
    script.show('c', () => Promise.resolve(json));
    script.clear();
    const silent = new JsonLdScript();
    silent.show('d', () => Promise.resolve(undefined));
    await new Promise((done) => setTimeout(done, 300));
    expect(scripts()).to.have.length(0);
    silent.clear();
  });
});
