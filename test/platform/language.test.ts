import { expect } from '@open-wc/testing';
import { languageOf } from '../../src/platform/language.js';
import { mount, unmountAll } from '../harness/page.js';

/** The element with the class `here`, in a tree outside the document. */
function here(html: string): Element {
  const root = document.createElement('div');
  root.innerHTML = html;
  return hereIn(root);
}

function hereIn(root: ParentNode): Element {
  const found = root.querySelector('.here');
  if (!found) throw new Error('no element with the class here');
  return found;
}

/** As `here`, in a shadow root of `host`. */
function inShadowOf(host: Element, html: string): Element {
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = html;
  return hereIn(root);
}

describe('languageOf', () => {
  const trees: readonly (readonly [html: string, lang: string])[] = [
    ['<p class="here" lang="de">', 'de'],
    ['<p lang="de"><span class="here">', 'de'],
    ['<p lang="de"><i><span class="here">', 'de'],
    ['<p lang="de"><span class="here" lang="fr">', 'fr'],
    ['<p lang="de"><i lang="fr"><span class="here">', 'fr'],
    ['<p class="here"><b lang="de"></b>', 'en'],
    ['<p lang="de"></p><p class="here">', 'en'],
    ['<p class="here" lang="pt-BR">', 'pt-BR'],
    ['<p class="here" lang="en_US">', 'en_US'],
    ['<p class="here">', 'en'],
    ['<p class="here" lang="">', 'en'],
    ['<p lang="de"><span class="here" lang="">', 'en'],
    ['<svg lang="fr"><foreignObject><p class="here">', 'fr'],
  ];
  for (const [html, lang] of trees) {
    it(`is ${lang} in ${html}`, () => {
      expect(languageOf(here(html))).to.equal(lang);
    });
  }

  it('is that of the host, in a shadow root', () => {
    const host = here('<p class="here" lang="de">');
    expect(languageOf(inShadowOf(host, '<span class="here">'))).to.equal('de');
  });

  it('is that of the host’s ancestor, in a shadow root', () => {
    const host = here('<p lang="de"><span class="here">');
    expect(languageOf(inShadowOf(host, '<span class="here">'))).to.equal('de');
  });

  it('is that of the nearest ancestor, in a shadow root', () => {
    const host = here('<p class="here" lang="de">');
    expect(languageOf(inShadowOf(host, '<i lang="fr"><span class="here">'))).to.equal('fr');
  });

  it('is English where the nearest lang in a shadow root is empty', () => {
    const host = here('<p class="here" lang="de">');
    expect(languageOf(inShadowOf(host, '<i lang=""><span class="here">'))).to.equal('en');
  });

  it('is found through two shadow roots', () => {
    const host = here('<p lang="de"><span class="here">');
    const inner = inShadowOf(host, '<div class="here">');
    expect(languageOf(inShadowOf(inner, '<span class="here">'))).to.equal('de');
  });

  it('is English in a shadow root without any lang', () => {
    expect(languageOf(inShadowOf(here('<p class="here">'), '<span class="here">'))).to.equal('en');
  });

  describe('in a document', () => {
    const { lang } = document.documentElement;

    afterEach(() => {
      document.documentElement.lang = lang;
      unmountAll();
    });

    it('is that of the document', () => {
      document.documentElement.lang = 'pt-BR';
      expect(languageOf(hereIn(mount('<p class="here">')))).to.equal('pt-BR');
    });

    it('is English where the document has no lang', () => {
      document.documentElement.removeAttribute('lang');
      expect(languageOf(hereIn(mount('<p class="here">')))).to.equal('en');
    });
  });
});
