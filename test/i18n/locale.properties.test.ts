import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addCatalogue, addedMessages } from '../../src/i18n/added-messages.js';
import { findLocale } from '../../src/i18n/locale.js';
import { anyText, anyTextOr } from '../harness/any.js';
import { LANGUAGES } from './languages.js';

const anyLanguage = anyTextOr('de', 'en', 'zh', '-', '_', 'Hant', 'CH', ' ', '__proto__', 'constructor');

describe('findLocale, for any tag', () => {
  it('returns the primary language subtag, or undefined', () => {
    fc.assert(
      fc.property(anyLanguage, (lang) => {
        const found = findLocale(lang);
        if (found) expect(lang.trim().toLowerCase().split(/[-_]/)[0]).to.equal(found);
      }),
    );
  });

  it('serves every region of a supported language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), fc.constantFrom('-', '_'), anyText, (lang, sign, region) => {
        expect(findLocale(lang + sign + region)).to.equal(lang.slice(0, 2));
      }),
    );
  });
});

describe('addCatalogue, for any language', () => {
  it('adds messages to that language and to no other', () => {
    fc.assert(
      fc.property(anyText, anyText, anyLanguage, (play, credit, other) => {
        addCatalogue('x-prop', { play });
        addCatalogue('X_PROP', { credit });
        expect(addedMessages('x-prop-any')).to.deep.equal({ play, credit });
        if (!/^\s*x[-_]prop\b/i.test(other)) expect(addedMessages(other)).to.deep.equal({});
      }),
    );
  });
});
