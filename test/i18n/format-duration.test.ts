import { expect } from '@open-wc/testing';
import { ENGLISH_FACADE } from '../../src/i18n/en/facade.js';
import { formatDuration } from '../../src/i18n/format-duration.js';
import { intlDurationMessages as browserMessages } from '../../src/i18n/intl-duration-messages.js';
import { catalogue as arabic } from '../../src/i18n/locales/ar.js';
import { catalogue as german } from '../../src/i18n/locales/de.js';
import { catalogue as french } from '../../src/i18n/locales/fr.js';
import { catalogue as hebrew } from '../../src/i18n/locales/he.js';

describe('formatDuration', () => {
  const durations: readonly (readonly [lang: string, totalSeconds: number, inWords: string])[] = [
    ['en', 0, '0 seconds'],
    ['en', 61.9, '1 minute 1 second'],
    ['en', 7384, '2 hours 3 minutes 4 seconds'],
    ['de', 61, '1 Minute 1 Sekunde'],
    ['de', 165, '2 Minuten 45 Sekunden'],
    // French uses the singular for zero.
    ['fr', 0, '0 seconde'],
    ['fr', 120, '2 minutes'],
    // Arabic and Hebrew have one word for "two minutes".
    ['ar', 60, 'دقيقة'],
    ['ar', 120, 'دقيقتان'],
    ['ar', 180, '3 دقائق'],
    ['ar', 165, 'دقيقتان و45 ثانية'],
    ['ar', 3661, 'ساعة ودقيقة وثانية'],
    ['he', 3600, 'שעה'],
    ['he', 120, 'שתי דקות'],
    ['he', 300, '5 דקות'],
    // Polish has three forms, which the browser knows.
    ['pl', 60, '1 minuta'],
    ['pl', 120, '2 minuty'],
    ['pl', 300, '5 minut'],
  ];
  const catalogues = {
    en: () => ({}),
    ar: arabic,
    de: german,
    fr: french,
    he: hebrew,
    pl: () => browserMessages('pl'),
  };
  for (const [lang, totalSeconds, inWords] of durations) {
    it(`formats ${totalSeconds} seconds in ${lang} as "${inWords}"`, () => {
      const messages = { ...ENGLISH_FACADE, ...catalogues[lang as keyof typeof catalogues]() };
      expect(formatDuration(totalSeconds, messages).replaceAll(/\s/g, ' ')).to.equal(inWords);
    });
  }

  it('takes a locale whose name every object has for a language', () => {
    expect(formatDuration(165, { ...ENGLISH_FACADE, locale: 'valueOf' })).to.equal('2 minutes 45 seconds');
  });
});
