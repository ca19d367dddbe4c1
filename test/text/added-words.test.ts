import { expect } from '@open-wc/testing';
import { addCatalogue, addedWords, hearersOfWords } from '../../src/text/added-words.js';

describe('addedWords', () => {
  it('are those of the region before those of the language, key by key', () => {
    addCatalogue('xx', { play: 'a', retry: 'b' });
    addCatalogue('xx-YY', { play: 'c' });
    expect(addedWords('xx_yy')).to.deep.equal({ play: 'c', retry: 'b' });
    expect(addedWords('xx-ZZ')).to.deep.equal({ play: 'a', retry: 'b' });
    expect(addedWords('zz')).to.deep.equal({});
  });

  it('are those of the script before those of the language', () => {
    addCatalogue('xg', { play: 'a', retry: 'b', credit: 'c' });
    addCatalogue('xg-Hant', { play: 'd', retry: 'e' });
    addCatalogue('xg-Hant-MO', { play: 'f' });
    expect(addedWords('xg-Hant-MO')).to.deep.equal({ play: 'f', retry: 'e', credit: 'c' });
    expect(addedWords('xg-Hans')).to.deep.equal({ play: 'a', retry: 'b', credit: 'c' });
  });

  it('are added to by a later call', () => {
    addCatalogue('xa', { play: 'a' });
    addCatalogue('XA', { retry: 'b' });
    expect(addedWords('xa')).to.deep.equal({ play: 'a', retry: 'b' });
  });

  it('are told to those who asked to hear of them', () => {
    let count = 0;
    const hearer = {
      hear: () => {
        count++;
      },
    };
    hearersOfWords().add(hearer);
    addCatalogue('xb', {});
    hearersOfWords().delete(hearer);
    addCatalogue('xb', {});
    expect(count).to.equal(1);
  });

  it('are found by a tag with underscores, or in the spaces of an attribute', () => {
    addCatalogue('xc_Latn_YY', { play: 'a' });
    expect(addedWords(' xc-Latn-YY ')).to.deep.equal({ play: 'a' });
  });
});

describe('addCatalogue', () => {
  const said: unknown[][] = [];
  const { warn } = console;

  beforeEach(() => {
    said.length = 0;
    console.warn = (...what: unknown[]) => said.push(what);
  });

  afterEach(() => {
    console.warn = warn;
  });

  it('leaves out what is no text, and a language that is none, and says so for each', () => {
    addCatalogue('xd', { play: 'a', credit: 5, locale: 'no tag', retry: null } as never);
    expect(addedWords('xd')).to.deep.equal({ play: 'a' });
    expect(
      said.map(([message, line]) => [/credit|locale|retry/.exec(String(message))?.[0], line]),
    ).to.deep.equal([
      ['credit', 5],
      ['locale', 'no tag'],
      ['retry', null],
    ]);
  });

  it('says so of a language that is no text, and takes a call without words for one of none', () => {
    addCatalogue(undefined as never, { play: 'a' });
    addCatalogue('xe', null as never);
    expect(said).to.deep.equal([['addCatalogue ignores lang', undefined]]);
    expect(addedWords('xe')).to.deep.equal({});
  });
});
