import { expect } from '@open-wc/testing';
import { loadCatalogue } from '../../src/chunks.js';
import { type Catalogue, ENGLISH as FIRST } from '../../src/text/catalogue.js';
import { LOCALES } from '../../src/text/locale.js';
import { ENGLISH_PLAYER } from '../../src/text/player-words.js';

const ENGLISH = { ...FIRST, ...ENGLISH_PLAYER };

/** English's own fills it where a language separates alike. */
const MAY_BE_LEFT_OUT: readonly string[] = ['separator', 'and'];

/** A language may leave the figure out where the word says it: "two minutes" is one word in Arabic. */
const DURATION = /^(hour|minute|second)_/;

const PLACEHOLDERS: Readonly<Record<string, readonly string[]>> = {
  playTitled: ['{title}'],
  playLiveTitled: ['{title}'],
  credit: ['{credit}'],
};

function strays(catalogue: Catalogue): readonly string[] {
  return Object.entries(catalogue)
    .filter(([key, line]) => {
      const found = String(line.match(/\{.*?\}/g) ?? []);
      if (DURATION.test(key)) return found !== '{count}' && (found || /_(other|few|many)$/.test(key));
      return found !== String(PLACEHOLDERS[key] ?? []);
    })
    .map(([key]) => key);
}

function unsayable(catalogue: Catalogue): readonly string[] {
  return Object.entries(catalogue)
    .filter(([key, line]) => !MAY_BE_LEFT_OUT.includes(key) && (!line || line.trim() !== line))
    .map(([key]) => key);
}

describe('English', () => {
  it('has placeholders in the lines that are filled, and in no other', () => {
    expect(strays(ENGLISH)).to.deep.equal([]);
  });

  it('has something to say for every key', () => {
    expect(unsayable(ENGLISH)).to.deep.equal([]);
  });
});

for (const locale of LOCALES.filter((locale) => locale !== 'en')) {
  describe(`the catalogue of ${locale}`, () => {
    let catalogue: Catalogue;

    before(async () => {
      catalogue = await loadCatalogue(locale, locale);
    });

    it('has every key, but what may be left out', () => {
      const missing = Object.keys(ENGLISH).filter(
        (key) => !(key in catalogue) && !MAY_BE_LEFT_OUT.includes(key),
      );
      expect(missing).to.deep.equal([]);
    });

    it('has no key that nobody asks for', () => {
      const durations = /^(hour|minute|second)_(zero|one|two|few|many|other)$/;
      const keys = Object.keys(catalogue).filter((key) => !durations.test(key));
      expect(Object.keys(ENGLISH)).to.include.members(keys);
    });

    it('keeps the placeholders', () => {
      expect(strays(catalogue)).to.deep.equal([]);
    });

    it('has something to say for every key', () => {
      expect(unsayable(catalogue)).to.deep.equal([]);
    });

    it('says no sentence in English', () => {
      const keys = Object.keys(catalogue) as (keyof typeof ENGLISH)[];
      const same = keys.filter(
        (key) => catalogue[key] === ENGLISH[key] && String(ENGLISH[key]).split(' ').length > 2,
      );
      expect(same).to.deep.equal([]);
    });
  });
}
