import { expect } from '@open-wc/testing';
import { findLocale, LOCALES, type Locale } from '../../src/text/locale.js';

describe('findLocale', () => {
  for (const locale of LOCALES) {
    it(`finds ${locale} by its own tag`, () => {
      expect(findLocale(locale)).to.equal(locale);
    });
  }

  const found: readonly (readonly [lang: string, locale: Locale])[] = [
    ['DE', 'de'],
    ['de-AT', 'de'],
    ['DE-at', 'de'],
    ['de-Latn-CH-1996', 'de'],
    ['es-419', 'es'],
    ['fr-CA-x-private', 'fr'],
    ['ar-u-nu-latn', 'ar'],
    [' he ', 'he'],
    ['de-', 'de'],
    ['de_DE', 'de'],
    ['en-DE', 'en'],
  ];
  for (const [lang, locale] of found) {
    it(`finds ${locale} for ${JSON.stringify(lang)}`, () => {
      expect(findLocale(lang)).to.equal(locale);
    });
  }

  const unknown = ['', ' ', '-', '--', '-de', 'it', 'd', 'deu', 'den', 'x-de', '*', 'ｄｅ'];
  for (const lang of [
    ...unknown,
    'constructor',
    '__proto__',
    'toString',
    '0',
    'length',
    `${'a-'.repeat(1000)}de`,
  ]) {
    it(`finds none for ${JSON.stringify(lang.slice(0, 20))}`, () => {
      expect(findLocale(lang)).to.equal(undefined);
    });
  }
});

describe('LOCALES', () => {
  it('names each language once, as BCP 47 writes it', () => {
    expect(LOCALES).to.deep.equal(Intl.getCanonicalLocales([...LOCALES]));
  });
});
