import { expect } from '@open-wc/testing';
import { spokenDuration } from '../../src/i18n/spoken-duration.js';

describe('spokenDuration', () => {
  const english: readonly (readonly [totalSeconds: number, spoken: string])[] = [
    [0, '0 seconds'],
    [0.9, '0 seconds'],
    [1, '1 second'],
    [1.99, '1 second'],
    [59.9, '59 seconds'],
    [60, '1 minute'],
    [61, '1 minute 1 second'],
    [165, '2 minutes 45 seconds'],
    [3599.9, '59 minutes 59 seconds'],
    [3600, '1 hour'],
    [3605, '1 hour 5 seconds'],
    [3660, '1 hour 1 minute'],
    [7384, '2 hours 3 minutes 4 seconds'],
    [604_800, '168 hours'],
  ];
  for (const [totalSeconds, spoken] of english) {
    it(`formats ${totalSeconds} seconds as "${spoken}"`, () => {
      expect(spokenDuration(totalSeconds, 'en')).to.equal(spoken);
    });
  }

  // Spaces, and the text between units, differ between browsers.
  const translated: readonly (readonly [lang: string, spoken: RegExp])[] = [
    ['en-GB', /^2 minutes,? 45 seconds$/],
    ['de', /^2\sMinuten\D+45\sSekunden$/],
    ['de-AT', /^2\sMinuten\D+45\sSekunden$/],
    ['DE', /^2\sMinuten\D+45\sSekunden$/],
    ['fr', /^2\sminutes\D+45\ssecondes$/],
    ['es', /^2\sminutos\D+45\ssegundos$/],
    ['ja', /^2\s?分\D*45\s?秒$/],
    ['pl', /^2\sminuty\D+45\ssekund$/],
    ['he', /דקות\D+45\sשניות/],
  ];
  for (const [lang, spoken] of translated) {
    it(`supports ${lang}`, () => {
      expect(spokenDuration(165, lang)).to.match(spoken);
    });
  }

  const notTags = [
    '',
    ' ',
    'en_US',
    'de_DE',
    'd',
    'de-',
    '-de',
    'not a tag',
    '*',
    '日本',
    'constructor',
    '__proto__',
  ];
  for (const lang of notTags) {
    it(`uses English for ${JSON.stringify(lang)}, which is no BCP 47 tag`, () => {
      expect(spokenDuration(165, lang)).to.equal('2 minutes 45 seconds');
    });
  }

  for (const lang of ['qaa', 'tlh', 'xx-YY']) {
    it(`uses English for ${lang}, which no browser knows`, () => {
      expect(spokenDuration(165, lang)).to.equal('2 minutes 45 seconds');
    });
  }
});
