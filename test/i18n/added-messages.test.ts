import { expect } from '@open-wc/testing';
import { addCatalogue, addedMessages, messageListeners } from '../../src/i18n/added-messages.js';

describe('addedWords', () => {
  it('are those of the region before those of the language, key by key', () => {
    addCatalogue('xx', { play: 'a', retry: 'b' });
    addCatalogue('xx-YY', { play: 'c' });
    expect(addedMessages('xx_yy')).to.deep.equal({ play: 'c', retry: 'b' });
    expect(addedMessages('xx-ZZ')).to.deep.equal({ play: 'a', retry: 'b' });
    expect(addedMessages('zz')).to.deep.equal({});
  });

  it('are those of the script before those of the language', () => {
    addCatalogue('xg', { play: 'a', retry: 'b', credit: 'c' });
    addCatalogue('xg-Hant', { play: 'd', retry: 'e' });
    addCatalogue('xg-Hant-MO', { play: 'f' });
    expect(addedMessages('xg-Hant-MO')).to.deep.equal({ play: 'f', retry: 'e', credit: 'c' });
    expect(addedMessages('xg-Hans')).to.deep.equal({ play: 'a', retry: 'b', credit: 'c' });
  });

  it('are added to by a later call', () => {
    addCatalogue('xa', { play: 'a' });
    addCatalogue('XA', { retry: 'b' });
    expect(addedMessages('xa')).to.deep.equal({ play: 'a', retry: 'b' });
  });

  it('are told to those who asked to hear of them', () => {
    let count = 0;
    const hearer = {
      messagesAdded: () => {
        count++;
      },
    };
    messageListeners().add(hearer);
    addCatalogue('xb', {});
    messageListeners().delete(hearer);
    addCatalogue('xb', {});
    expect(count).to.equal(1);
  });

  it('are found by a tag with underscores, or in the spaces of an attribute', () => {
    addCatalogue('xc_Latn_YY', { play: 'a' });
    expect(addedMessages(' xc-Latn-YY ')).to.deep.equal({ play: 'a' });
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
    expect(addedMessages('xd')).to.deep.equal({ play: 'a' });
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
    expect(addedMessages('xe')).to.deep.equal({});
  });
});
