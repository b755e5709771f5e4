import {expect} from '@open-wc/testing';
import {JsonLdScript} from '../../../src/components/shared/json-ld-script.js';
import {until} from '../../support/mount.js';

const scripts = () => document.head.querySelectorAll('script[type="application/ld+json"]');
const json = '{"@type":"Event"}';
/** Shows a text of a subject, which is another content than any other text. */
const show = (script: JsonLdScript, key: string, text: string | undefined): void =>
  script.show({
    key,
    content: text,
    write() {
      made++;
      return Promise.resolve(text);
    },
  });
let made = 0;

describe('json-ld-script', () => {
  it('publishes a subject once for many widgets, and takes it away with the last', async () => {
    const [first, second] = [new JsonLdScript(), new JsonLdScript()];
    show(first, 'event 1', json);
    show(second, 'event 1', json);
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
    show(script, 'a', '{"name":"a"}');
    await until(() => scripts().length === 1, 'the first block');
    show(script, 'b', '{"name":"b"}');
    await until(() => scripts()[0]?.textContent === '{"name":"b"}', 'the second block');
    expect(scripts()).to.have.length(1);
    script.clear();
  });

  it('says anew what has changed about a subject, once for all who show it', async () => {
    const [first, second] = [new JsonLdScript(), new JsonLdScript()];
    for (const text of ['{"name":"old"}', '{"name":"new"}', '{"name":"newer"}']) {
      made = 0;
      for (const script of [first, second]) show(script, 'event 2', text);
      await until(() => made === 2, text);
      expect([...scripts()].map(({textContent}) => textContent)).to.deep.equal([text]);
    }
    first.clear();
    expect(scripts()).to.have.length(1);
    second.clear();
    expect(scripts()).to.have.length(0);
  });

  it('takes a copy of its block that came with a copy of the head for its own', async () => {
    const copy = document.createElement('script');
    copy.type = 'application/ld+json';
    copy.text = json;
    document.head.append(copy);
    const [script, other] = [new JsonLdScript(), new JsonLdScript()];
    show(script, 'e', json);
    await new Promise((done) => setTimeout(done, 300));
    expect([...scripts()]).to.deep.equal([copy]);
    // Another subject that says the same has a block of its own.
    show(other, 'f', json);
    await until(() => scripts().length === 2, 'the second block');
    other.clear();
    script.clear();
    expect(scripts()).to.have.length(0);
  });

  it('leaves to others what it was cleared of before its time', async () => {
    const [first, second] = [new JsonLdScript(), new JsonLdScript()];
    show(first, 'event 3', json);
    await until(() => scripts().length === 1, 'the block');
    show(second, 'event 3', json);
    second.clear();
    expect(scripts()).to.have.length(1);
    first.clear();
  });

  it('leaves the page alone where its serializer cannot be had', async () => {
    const script = new JsonLdScript();
    const heard: string[] = [];
    const hear = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      heard.push(String(event.reason));
    };
    window.addEventListener('unhandledrejection', hear);
    let asked = false;
    const write = (): Promise<string> => {
      asked = true;
      return Promise.reject(new Error('offline'));
    };
    script.show({key: 'g', content: json, write});
    await until(() => asked, 'the question');
    await new Promise((done) => setTimeout(done, 50));
    window.removeEventListener('unhandledrejection', hear);
    expect(heard).to.deep.equal([]);
    script.clear();
  });

  it('makes the data of what it shows once, and none of what it no longer shows', async () => {
    const script = new JsonLdScript();
    made = 0;
    for (let updates = 0; updates < 3; updates++) show(script, 'h', json);
    await until(() => scripts().length === 1, 'the block');
    show(script, 'h', json);
    await new Promise((done) => setTimeout(done, 50));
    expect(made).to.equal(1);
    let say: (text: string) => void = () => undefined;
    let asked = false;
    const write = (): Promise<string> => {
      asked = true;
      return new Promise((done) => (say = done));
    };
    script.show({key: 'i', content: json, write});
    await until(() => asked, 'the question');
    script.clear();
    say(json);
    await new Promise((done) => setTimeout(done, 50));
    expect(scripts()).to.have.length(0);
  });

  it('publishes nothing when cleared before its time, or when there is nothing to say', async () => {
    const script = new JsonLdScript();
    show(script, 'c', json);
    script.clear();
    const silent = new JsonLdScript();
    show(silent, 'd', undefined);
    await new Promise((done) => setTimeout(done, 300));
    expect(scripts()).to.have.length(0);
    silent.clear();
  });
});
