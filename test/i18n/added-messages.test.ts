import { expect } from '@open-wc/testing';
import { addCatalogue, addedMessages, messageListeners } from '../../src/i18n/added-messages.js';

describe('addedMessages', () => {
  it('prefers the messages of a region to those of its language, key by key', () => {
    addCatalogue('xx', { play: 'a', retry: 'b' });
    addCatalogue('xx-YY', { play: 'c' });
    expect(addedMessages('xx_yy')).to.deep.equal({ play: 'c', retry: 'b' });
    expect(addedMessages('xx-ZZ')).to.deep.equal({ play: 'a', retry: 'b' });
    expect(addedMessages('zz')).to.deep.equal({});
  });

  it('prefers the messages of a script to those of its language', () => {
    addCatalogue('xg', { play: 'a', retry: 'b', credit: 'c' });
    addCatalogue('xg-Hant', { play: 'd', retry: 'e' });
    addCatalogue('xg-Hant-MO', { play: 'f' });
    expect(addedMessages('xg-Hant-MO')).to.deep.equal({ play: 'f', retry: 'e', credit: 'c' });
    expect(addedMessages('xg-Hans')).to.deep.equal({ play: 'a', retry: 'b', credit: 'c' });
  });

  it('keeps the messages of an earlier call', () => {
    addCatalogue('xa', { play: 'a' });
    addCatalogue('XA', { retry: 'b' });
    expect(addedMessages('xa')).to.deep.equal({ play: 'a', retry: 'b' });
  });

  it('notifies its listeners of each addition', () => {
    let count = 0;
    const listener = {
      messagesChanged: () => {
        count++;
      },
    };
    messageListeners().add(listener);
    addCatalogue('xb', {});
    messageListeners().delete(listener);
    addCatalogue('xb', {});
    expect(count).to.equal(1);
  });

  it('accepts a tag with underscores, or with spaces around it', () => {
    addCatalogue('xc_Latn_YY', { play: 'a' });
    expect(addedMessages(' xc-Latn-YY ')).to.deep.equal({ play: 'a' });
  });
});

describe('addCatalogue', () => {
  const warnings: unknown[][] = [];
  const { warn } = console;

  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...values: unknown[]) => warnings.push(values);
  });

  afterEach(() => {
    console.warn = warn;
  });

  it('ignores entries that are no strings, and an invalid locale, with a warning for each', () => {
    addCatalogue('xd', { play: 'a', credit: 5, locale: 'no tag', retry: null } as never);
    expect(addedMessages('xd')).to.deep.equal({ play: 'a' });
    expect(
      warnings.map(([message, line]) => [/credit|locale|retry/.exec(String(message))?.[0], line]),
    ).to.deep.equal([
      ['credit', 5],
      ['locale', 'no tag'],
      ['retry', null],
    ]);
  });

  it('ignores a language that is no string, with a warning, and accepts a call without messages', () => {
    addCatalogue(undefined as never, { play: 'a' });
    addCatalogue('xe', null as never);
    expect(warnings).to.deep.equal([['addCatalogue ignores lang', undefined]]);
    expect(addedMessages('xe')).to.deep.equal({});
  });
});
