import { expect } from '@open-wc/testing';
import { findLocale } from '../../src/i18n/locale.js';
import { LANGUAGES } from './languages.js';

describe('findLocale', () => {
  for (const language of LANGUAGES) {
    it(`finds a file for ${language}`, () => {
      expect(findLocale(language)).to.equal(language.split('-')[0]);
    });
  }

  const found: readonly (readonly [lang: string, locale: string])[] = [
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
    ['zh-TW', 'zh'],
    ['pt_BR', 'pt'],
  ];
  for (const [lang, locale] of found) {
    it(`finds ${locale} for ${JSON.stringify(lang)}`, () => {
      expect(findLocale(lang)).to.equal(locale);
    });
  }

  const unknown = ['', ' ', '-', '--', '-de', 'da', 'd', 'deu', 'den', 'x-de', '*', 'ｄｅ'];
  for (const lang of [
    ...unknown,
    'constructor',
    '__proto__',
    'toString',
    '0',
    'length',
    `${'a-'.repeat(1000)}de`,
  ]) {
    it(`returns undefined for ${JSON.stringify(lang.slice(0, 20))}`, () => {
      expect(findLocale(lang)).to.equal(undefined);
    });
  }
});
