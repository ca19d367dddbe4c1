import { expect } from '@open-wc/testing';
import { formatRelativeTime } from '../../src/i18n/format-relative-time.js';

describe('formatRelativeTime', () => {
  const cases: readonly (readonly [ageSeconds: number, lang: string, spoken: RegExp])[] = [
    [0, 'en', /^now$/],
    [0.9, 'en', /^now$/],
    [-0.4, 'en', /^now$/],
    [1, 'en', /^1 second ago$/],
    [40.7, 'en', /^40 seconds ago$/],
    [99.9, 'en', /^99 seconds ago$/],
    [100, 'en', /^1 minute ago$/],
    [7199, 'en', /^119 minutes ago$/],
    [40, 'de', /^vor 40 Sekunden$/],
    [0, 'fr', /^maintenant$/],
    [40, 'no such language', /^40 seconds ago$/],
    [40, '', /^40 seconds ago$/],
  ];
  for (const [ageSeconds, lang, spoken] of cases) {
    it(`formats ${ageSeconds} seconds ago in "${lang}"`, () => {
      expect(formatRelativeTime(ageSeconds, lang)).to.match(spoken);
    });
  }
});
