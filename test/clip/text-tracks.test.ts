import { expect } from '@open-wc/testing';
import { inLanguage, isCaptions } from '../../src/clip/text-tracks.js';

describe('isCaptions', () => {
  it('is true for captions and subtitles only', () => {
    const kinds = ['captions', 'subtitles', 'descriptions', 'chapters', 'metadata', ''];
    expect(kinds.filter((kind) => isCaptions({ kind }))).to.deep.equal(['captions', 'subtitles']);
  });
});

describe('inLanguage', () => {
  const cases: readonly (readonly [tags: readonly string[], language: string, found: string | undefined])[] =
    [
      [['en', 'de'], 'de', 'de'],
      [['pt-PT', 'pt-BR'], 'pt-br', 'pt-BR'],
      [['en', 'de-AT'], 'de-CH', 'de-AT'],
      [['en'], 'en-GB', 'en'],
      [['enx'], 'en', undefined],
      [['en'], 'de', undefined],
      [[], 'de', undefined],
    ];
  for (const [tags, language, found] of cases)
    it(`finds ${found} for ${language} among ${tags.join(', ') || 'none'}`, () => {
      expect(inLanguage(tags, language, (tag) => tag)).to.equal(found);
    });
});
