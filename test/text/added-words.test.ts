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

  it('are added to by a later call', () => {
    addCatalogue('xa', { play: 'a' });
    addCatalogue('XA', { retry: 'b' });
    expect(addedWords('xa')).to.deep.equal({ play: 'a', retry: 'b' });
  });

  it('are told to those who asked to hear of them', () => {
    let count = 0;
    const hear = () => {
      count++;
    };
    hearersOfWords().add(hear);
    addCatalogue('xb', {});
    hearersOfWords().delete(hear);
    addCatalogue('xb', {});
    expect(count).to.equal(1);
  });
});
