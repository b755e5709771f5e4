import {expect} from '@open-wc/testing';
import {safeUrl} from '../../src/feed/urls.js';

const BASE = 'https://example.kg/feeds/feed.json';

describe('safeUrl', () => {
  const allowed: readonly [string, string][] = [
    ['https://example.kg/a?b=c#d', 'https://example.kg/a?b=c#d'],
    ['http://example.kg', 'http://example.kg/'],
    ['HTTPS://EXAMPLE.KG/%D0%B0', 'https://example.kg/%D0%B0'],
    ['https://мисал.kg/кат', 'https://xn--80apkb0a.kg/%D0%BA%D0%B0%D1%82'],
    ['//cdn.example.kg/x', 'https://cdn.example.kg/x'],
    ['/x', 'https://example.kg/x'],
    ['x?y:z', 'https://example.kg/feeds/x?y:z'],
    ['#part', 'https://example.kg/feeds/feed.json#part'],
    [' https://example.kg/ ', 'https://example.kg/'],
    ['\\\\evil.example\\x', 'https://evil.example/x'],
    ['https://bank.example@evil.example/', 'https://evil.example/'],
    ['https://user:secret@example.kg/', 'https://example.kg/'],
    ['https://user@example.kg/', 'https://example.kg/'],
    ['https://:secret@example.kg/a', 'https://example.kg/a'],
    ['https://example.kg/a b\u202e', 'https://example.kg/a%20b%E2%80%AE'],
    ['mailto:press@example.kg', 'mailto:press@example.kg'],
    ['MAILTO:press@example.kg?subject=ЖӨБ', 'mailto:press@example.kg?subject=%D0%96%D3%A8%D0%91'],
    ['mailto:press@example.kg?subject=', 'mailto:press@example.kg?subject='],
    ['tel:+996312000000', 'tel:+996312000000'],
    ['tel:0312-00-00-00;ext=12', 'tel:0312-00-00-00;ext=12'],
  ];
  for (const [given, href] of allowed)
    it(`takes ${JSON.stringify(given)}`, () => expect(safeUrl(given, BASE)).to.equal(href));

  const script = 'javascript:';
  const refused: readonly string[] = [
    `${script}alert(1)`,
    `JaVaScRiPt:alert(1)`,
    `\u0001${script}alert(1)`,
    ` \t\n${script}alert(1)`,
    'java\nscript:alert(1)',
    'java\tscript\r:alert(1)',
    `${script}//example.kg/%0aalert(1)`,
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'DATA:,x',
    'blob:https://example.kg/1',
    'filesystem:https://example.kg/1',
    'file:///etc/passwd',
    'about:blank',
    'view-source:https://example.kg/',
    'intent://x#Intent;scheme=http;end',
    'sms:+996312000000',
    'ws://example.kg/',
    'ftp://example.kg/',
    'http://',
    'https://[1/',
    'mailto:',
    'mailto:a@example.kg,b@example.kg',
    'mailto:a@example.kg?cc=b@example.kg',
    'mailto:a@example.kg?subject=x&bcc=b@example.kg',
    'mailto:a%2Cb@example.kg',
    'mailto:@example.kg',
    'mailto:press@',
    'x:mailto:press@example.kg',
    'sms:tel:112',
    'tel:112;phone-context=x',
    'tel:0312000000;ext=',
    'tel:0312000000;ext=1;y=2',
    'tel:*100%23',
    'tel:*06#',
    'tel:',
  ];
  for (const given of refused)
    it(`refuses ${JSON.stringify(given)}`, () => {
      expect(safeUrl(given, BASE)).to.equal(undefined);
      expect(safeUrl(given, BASE, 'resource')).to.equal(undefined);
    });

  it('fetches and shows by http and https only', () => {
    expect(safeUrl('mailto:press@example.kg', BASE, 'resource')).to.equal(undefined);
    expect(safeUrl('tel:112', BASE, 'resource')).to.equal(undefined);
    expect(safeUrl('a.png', BASE, 'resource')).to.equal('https://example.kg/feeds/a.png');
  });

  it('refuses relative addresses without a base', () => expect(safeUrl('a.png', undefined)).to.equal(undefined));

  it('takes linear time on what its patterns almost match', () => {
    const start = performance.now();
    for (const part of ['a-', 'a.', 'a@', '-', '.'])
      safeUrl(`https://${part.repeat(200_000)}`, BASE) ?? safeUrl(`mailto:${part.repeat(200_000)}`, BASE);
    expect(performance.now() - start).to.be.lessThan(20_000);
  });
});
