import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isSafeUrl, type UrlUse } from '../../src/clip/safe-url.js';
import { anyTextOr, callWithLongTexts } from '../harness/any.js';

const SCHEMES = ['javascript', 'data', 'vbscript', 'blob', 'https', 'view-source', 'filesystem', 'about'];
const DISGUISES = ['\t', '\n', '\r', ' ', '\0', '\u001f', '\u00a0', '\u200b', '%0a', '&Tab;', '\\', '/', '@'];
const SPLIT = ['java', 'JAVA', 'script', 'Script', ':', '//', 'alert(1)', 'text/html,', 'image/svg+xml,'];

const anyUrl = anyTextOr(...SCHEMES, ...DISGUISES, ...SPLIT);

/** The allowed URLs of each use, as the browser serializes them. */
const ALLOWED: Readonly<Record<UrlUse, RegExp>> = {
  link: /^https?:/,
  media: /^(https?|blob):/,
  image: /^(https?:|blob:|data:image\/)/i,
};

describe('isSafeUrl, for any text', () => {
  for (const use of ['link', 'media', 'image'] as const) {
    it(`accepts as ${use} only what the browser itself resolves to an allowed URL`, () => {
      const link = document.createElement('a');
      fc.assert(
        fc.property(anyUrl, (url) => {
          link.href = url;
          // The browser leaves an invalid URL without a scheme.
          if (isSafeUrl(url, use) && link.protocol !== ':') expect(link.href).to.match(ALLOWED[use]);
        }),
        { numRuns: 5000 },
      );
    });
  }

  it('accepts every http URL, and every path of the page', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.webPath(), (url, path) => {
        expect(isSafeUrl(url, 'link') && isSafeUrl(`clips${path}`, 'media')).to.equal(true);
      }),
    );
  });

  it('returns, however long the text is', () => {
    callWithLongTexts(
      (text) => isSafeUrl(text, 'image'),
      ['a', ':', '/', '../', '\t', ' ', '%', '@', 'java\n'],
    );
  });
});
