import { expect } from '@open-wc/testing';
import { ENGLISH_CONTROLS } from '../../src/i18n/en/controls.js';
import { ENGLISH_FACADE } from '../../src/i18n/en/facade.js';
import { ENGLISH_PLAYER } from '../../src/i18n/en/player.js';
import { ENGLISH_TRANSCRIPT } from '../../src/i18n/en/transcript.js';
import { formatDuration } from '../../src/i18n/format-duration.js';
import { loadLocale } from '../../src/i18n/load-locale.js';
import { loadViewerLocale } from '../../src/i18n/load-viewer-locale.js';
import { findLocale } from '../../src/i18n/locale.js';
import type { Catalogue } from '../../src/i18n/messages.js';
import { LANGUAGES } from './languages.js';

const ENGLISH = { ...ENGLISH_FACADE, ...ENGLISH_PLAYER };
const ENGLISH_VIEWER: Catalogue = { ...ENGLISH_CONTROLS, ...ENGLISH_TRANSCRIPT };
const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');

/** A language leaves these out where it separates as English does. */
const OPTIONAL_KEYS: readonly string[] = ['separator', 'titleSeparator', 'and'];

const DURATION_KEY = /^(hour|minute|second)_(zero|one|two|few|many|other)$/;

/** The keys whose messages have a wrong placeholder, or lack one. */
function wrongPlaceholders(catalogue: Catalogue): readonly string[] {
  return Object.entries(catalogue)
    .filter(([key, message]) => {
      const found = String(message.match(/\{.*?\}/g) ?? []);
      // A language leaves out the number where the word implies it: "two minutes" is one word in Arabic.
      if (DURATION_KEY.test(key)) return found !== '{count}' && (found || /_(other|few|many)$/.test(key));
      return found !== ({ credit: '{credit}', captionsIn: '{languages}' }[key] ?? '');
    })
    .map(([key]) => key);
}

/** The keys whose messages are empty, or have spaces around them. */
function emptyMessages(catalogue: Catalogue): readonly string[] {
  return Object.entries(catalogue)
    .filter(([key, message]) => !OPTIONAL_KEYS.includes(key) && (!message || message.trim() !== message))
    .map(([key]) => key);
}

describe('the English messages', () => {
  it('have placeholders where values are inserted, and nowhere else', () => {
    expect(wrongPlaceholders(ENGLISH)).to.deep.equal([]);
  });

  it('are not empty', () => {
    expect(emptyMessages(ENGLISH)).to.deep.equal([]);
  });
});

/**
 * Removes what differs between releases of a browser: spaces, vowel signs, and a letter of the Bengali hour.
 */
const normalized = (text = '') =>
  text
    .normalize('NFD')
    .replaceAll('ণ', 'ন')
    .replaceAll(/[\s\p{Mn}]/gu, '');

/** Whole numbers of every plural category. As seconds, each is formatted with one unit. */
const COUNTS = [1, 2, 3, 5, 11, 21, 22, 25, 59];

for (const language of TRANSLATIONS) {
  describe(`the facade and player messages of ${language}`, () => {
    let catalogue: Catalogue;

    before(async () => {
      catalogue = await loadLocale(findLocale(language) ?? 'other', language);
    });

    it('are in that language, and in its script', () => {
      expect(new Intl.Locale(catalogue.locale ?? '').maximize().toString()).to.equal(
        new Intl.Locale(language).maximize().toString(),
      );
    });

    for (const [unit, seconds] of [
      ['hour', 3600],
      ['minute', 60],
      ['second', 1],
    ] as const) {
      it(`format every number of ${unit}s as the browser does`, () => {
        const format = new Intl.NumberFormat(`${language}-u-nu-latn`, {
          style: 'unit',
          unit,
          unitDisplay: 'long',
        });
        const formatted = COUNTS.map((count) => [
          formatDuration(count * seconds, { ...ENGLISH, ...catalogue }),
          format.format(count),
        ]).filter(([ours]) => /\d/.test(ours ?? ''));
        expect(formatted.map(([ours]) => normalized(ours))).to.deep.equal(
          formatted.map(([, browsers]) => normalized(browsers)),
        );
        expect(formatted.length).to.be.at.least(COUNTS.length - 2);
      });
    }

    it('have every key that is not optional', () => {
      const missing = Object.keys(ENGLISH).filter(
        (key) => !(key in catalogue) && !OPTIONAL_KEYS.includes(key) && !DURATION_KEY.test(key),
      );
      expect(missing).to.deep.equal([]);
    });

    it('have no unknown key', () => {
      const keys = Object.keys(catalogue).filter((key) => !DURATION_KEY.test(key));
      expect(Object.keys(ENGLISH)).to.include.members(keys);
    });

    it('have the placeholders of English', () => {
      expect(wrongPlaceholders(catalogue)).to.deep.equal([]);
    });

    it('are not empty', () => {
      expect(emptyMessages(catalogue)).to.deep.equal([]);
    });

    it('contain no English sentence', () => {
      const keys = Object.keys(catalogue) as (keyof typeof ENGLISH)[];
      const same = keys.filter(
        (key) => catalogue[key] === ENGLISH[key] && String(ENGLISH[key]).split(' ').length > 2,
      );
      expect(same).to.deep.equal([]);
    });
  });
}

describe('the messages of Chinese', () => {
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
    it(`are in the script of ${locale} for ${JSON.stringify(lang)}`, async () => {
      expect((await loadLocale('zh', lang)).locale).to.equal(locale);
    });

    it(`are in the script of ${locale} for ${JSON.stringify(lang)} in the controls, too`, async () => {
      const { pause } = await loadViewerLocale('zh', lang);
      expect(pause).to.equal(locale === 'zh' ? '暂停' : '暫停');
    });
  }
});

const entriesOf = (catalogue: Catalogue) =>
  Object.entries(catalogue) as (readonly [keyof Catalogue, string])[];
const placeholders = (message = '') => (message.match(/\{\w+\}/g) ?? []).sort().join();

for (const language of TRANSLATIONS) {
  describe(`the controls and transcript messages of ${language}`, () => {
    let catalogue: Catalogue;

    before(async () => {
      catalogue = await loadViewerLocale(findLocale(language) ?? '', language);
    });

    it('have every key but the names that are the same in every language', () => {
      expect([...Object.keys(catalogue), 'airPlay']).to.have.members(Object.keys(ENGLISH_VIEWER));
    });

    it('have the placeholders of English, in any order', () => {
      const wrong = entriesOf(catalogue).filter(
        ([key, message]) => placeholders(message) !== placeholders(ENGLISH_VIEWER[key]),
      );
      expect(wrong).to.deep.equal([]);
    });

    it('are not empty', () => {
      expect(emptyMessages(catalogue)).to.deep.equal([]);
    });
  });
}
