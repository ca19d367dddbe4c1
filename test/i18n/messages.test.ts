import { expect } from '@open-wc/testing';
import { loadLocale } from '../../src/chunks.js';
import { ENGLISH_CONTROLS } from '../../src/i18n/en/controls.js';
import { ENGLISH_FACADE } from '../../src/i18n/en/facade.js';
import { ENGLISH_PLAYER } from '../../src/i18n/en/player.js';
import { ENGLISH_TRANSCRIPT } from '../../src/i18n/en/transcript.js';
import { formatDuration } from '../../src/i18n/format-duration.js';
import { findLocale } from '../../src/i18n/locale.js';
import type { Catalogue } from '../../src/i18n/messages.js';
import { loadViewerLocale } from '../../src/lazy-player/chunks.js';
import { LANGUAGES } from './languages.js';

const ENGLISH = { ...ENGLISH_FACADE, ...ENGLISH_PLAYER };

/** English's own fills it where a language separates alike. */
const MAY_BE_LEFT_OUT: readonly string[] = ['separator', 'titleSeparator', 'and'];

/** A language may leave the figure out where the word says it: "two minutes" is one word in Arabic. */
const DURATION = /^(hour|minute|second)_/;

function strays(catalogue: Catalogue): readonly string[] {
  return Object.entries(catalogue)
    .filter(([key, line]) => {
      const found = String(line.match(/\{.*?\}/g) ?? []);
      if (DURATION.test(key)) return found !== '{count}' && (found || /_(other|few|many)$/.test(key));
      return found !== ({ credit: '{credit}', captionsIn: '{languages}' }[key] ?? '');
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

/** Releases of a browser differ in spaces, in vowel signs, and in a letter of the Bengali hour. */
const bare = (text = '') =>
  text
    .normalize('NFD')
    .replaceAll('ণ', 'ন')
    .replaceAll(/[\s\p{Mn}]/gu, '');

/**
 * Enough for every plural category of whole numbers, in seconds; no language says these with a unit left out.
 */
const COUNTS = [1, 2, 3, 5, 11, 21, 22, 25, 59];

for (const language of LANGUAGES.filter((language) => language !== 'en')) {
  describe(`the catalogue of ${language}`, () => {
    let catalogue: Catalogue;

    before(async () => {
      catalogue = await loadLocale(findLocale(language) ?? 'other', language);
    });

    it('is written in that language, and in its script', () => {
      expect(new Intl.Locale(catalogue.locale ?? '').maximize().toString()).to.equal(
        new Intl.Locale(language).maximize().toString(),
      );
    });

    for (const [unit, seconds] of [
      ['hour', 3600],
      ['minute', 60],
      ['second', 1],
    ] as const) {
      it(`says every number of ${unit}s as the browser does`, () => {
        const format = new Intl.NumberFormat(`${language}-u-nu-latn`, {
          style: 'unit',
          unit,
          unitDisplay: 'long',
        });
        const said = COUNTS.map((count) => [
          formatDuration(count * seconds, { ...ENGLISH, ...catalogue }),
          format.format(count),
        ]).filter(([ours]) => /\d/.test(ours ?? ''));
        expect(said.map(([ours]) => bare(ours))).to.deep.equal(said.map(([, browsers]) => bare(browsers)));
        expect(said.length).to.be.at.least(COUNTS.length - 2);
      });
    }

    it('has every key, but what may be left out', () => {
      const missing = Object.keys(ENGLISH).filter(
        (key) => !(key in catalogue) && !MAY_BE_LEFT_OUT.includes(key) && !DURATION.test(key),
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

describe('Chinese', () => {
  const scripts: readonly (readonly [lang: string, locale: string])[] = [
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-SG', 'zh'],
    ['zh-Hans-HK', 'zh'],
    ['zh-TW', 'zh-Hant'],
    ['ZH_hk', 'zh-Hant'],
    [' zh-MO ', 'zh-Hant'],
    ['zh_Hant_TW', 'zh-Hant'],
  ];
  for (const [lang, locale] of scripts) {
    it(`is written as ${locale} for ${JSON.stringify(lang)}`, async () => {
      expect((await loadLocale('zh', lang)).locale).to.equal(locale);
    });

    it(`has controls in the script of ${locale} for ${JSON.stringify(lang)}`, async () => {
      const { pause } = await loadViewerLocale('zh', lang);
      expect(pause).to.equal(locale === 'zh' ? '暂停' : '暫停');
    });
  }
});

const VIEWER: Catalogue = { ...ENGLISH_CONTROLS, ...ENGLISH_TRANSCRIPT };
const linesOf = (words: Catalogue) => Object.entries(words) as (readonly [keyof Catalogue, string])[];
const placeholders = (line = '') => (line.match(/\{\w+\}/g) ?? []).sort().join();

for (const language of LANGUAGES.filter((language) => language !== 'en')) {
  describe(`the words of controls and transcript in ${language}`, () => {
    let catalogue: Catalogue;

    before(async () => {
      catalogue = await loadViewerLocale(findLocale(language) ?? '', language);
    });

    it('are all there, but for names that are the same everywhere', () => {
      expect([...Object.keys(catalogue), 'airPlay']).to.have.members(Object.keys(VIEWER));
    });

    it('keep the placeholders, each once, in an order of their own', () => {
      const strays = linesOf(catalogue).filter(
        ([key, line]) => placeholders(line) !== placeholders(VIEWER[key]),
      );
      expect(strays).to.deep.equal([]);
    });

    it('say something for every key', () => {
      expect(unsayable(catalogue)).to.deep.equal([]);
    });
  });
}
