import { expect } from '@open-wc/testing';
import { isSafeUrl, type UrlUse } from '../../src/clip/safe-url.js';

const USES: readonly UrlUse[] = ['link', 'media', 'image'];

describe('isSafeUrl', () => {
  const relative = [
    '',
    'clip.mp4',
    'clips/a:b.mp4',
    '/clip.mp4',
    './a:b.mp4',
    '?at=2:45',
    '#at=2:45',
    '//cdn.example/clip.mp4',
    '2:45.mp4',
    'java%0ascript:alert(1)',
    'ｊavascript:alert(1)',
  ];
  const web = [
    'https://a.example/',
    'http://a.example/',
    'HTTPS://a.example/',
    ' \nhttps://a.example/',
    'ht\ntps://a.example/',
  ];
  for (const url of [...relative, ...web]) {
    it(`accepts ${JSON.stringify(url)} for every use`, () => {
      expect(USES.filter((use) => isSafeUrl(url, use))).to.deep.equal(['link', 'media', 'image']);
    });
  }

  const hostile = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\r\nscript:alert(1)',
    'j\na\tv\rascript:alert(1)',
    'javascript\n:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001\u001f \t\u0000javascript:alert(1)',
    ' \n\u0008java\nscript:alert(1)',
    'javascript://https://a.example/%0aalert(1)',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'about:blank',
    'mailto:desk@a.example',
    'view-source:https://a.example/',
    'filesystem:https://a.example/x',
    'ftp://a.example/clip.mp4',
    'httpsx://a.example/',
    'xhttps://a.example/',
    'http+evil://a.example/',
    'http://[/clip.mp4',
    'https://a.example:99999/',
  ];
  for (const url of hostile) {
    it(`rejects ${JSON.stringify(url)} for every use`, () => {
      expect(USES.filter((use) => isSafeUrl(url, use))).to.deep.equal([]);
    });
  }

  const byUse: readonly (readonly [url: string, uses: readonly UrlUse[]])[] = [
    ['blob:https://a.example/0f8f', ['media', 'image']],
    ['BLOB:https://a.example/0f8f', ['media', 'image']],
    ['data:image/png;base64,iVBORw0KGgo=', ['image']],
    ['DATA:image/svg+xml,x', ['image']],
  ];
  for (const [url, uses] of byUse) {
    it(`accepts ${JSON.stringify(url)} for ${uses.join(' and ')} only`, () => {
      expect(USES.filter((use) => isSafeUrl(url, use))).to.deep.equal(uses);
    });
  }

  for (const use of USES) {
    it(`rejects data:text/html as ${use}`, () => {
      expect(isSafeUrl('DATA:text/html,<script>alert(1)</script>', use)).to.equal(false);
    });
  }

  for (const [at, where] of [
    [0, 'before'],
    [4, 'within'],
    [10, 'after'],
  ] as const) {
    it(`rejects javascript: with any character ${where} the word that the browser ignores`, () => {
      const urls = Array.from({ length: 0x300 }, (_, code) =>
        ['javascript'.slice(0, at), String.fromCharCode(code), 'javascript'.slice(at), ':alert(1)'].join(''),
      );
      const scripts = urls.filter((url) => new URL(url, 'https://a.example/').protocol === 'javascript:');
      expect(scripts.length).to.be.at.least(3);
      expect(scripts.filter((url) => isSafeUrl(url, 'link'))).to.deep.equal([]);
    });
  }
});
