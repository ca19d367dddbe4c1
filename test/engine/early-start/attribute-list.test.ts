import { expect } from '@open-wc/testing';
import { parseAttributeList } from '../../../src/engine/early-start/attribute-list.js';

describe('parseAttributeList', () => {
  const lists: readonly (readonly [what: string, text: string, attributes: Record<string, string>])[] = [
    ['nothing', '', {}],
    ['one attribute', 'BANDWIDTH=142356', { BANDWIDTH: '142356' }],
    ['several', 'A=1,B=2,C=3', { A: '1', B: '2', C: '3' }],
    [
      'commas in quotes',
      'CODECS="avc1.4d4015,mp4a.40.2",BANDWIDTH=1',
      { CODECS: 'avc1.4d4015,mp4a.40.2', BANDWIDTH: '1' },
    ],
    [
      'attributes that only quotes hold',
      'NAME="A=1,BANDWIDTH=9",BANDWIDTH=1',
      { NAME: 'A=1,BANDWIDTH=9', BANDWIDTH: '1' },
    ],
    ['equals signs in quotes', 'URI="init.mp4?a=b&c=d"', { URI: 'init.mp4?a=b&c=d' }],
    ['a quoted end', 'BANDWIDTH=1,URI="a"', { BANDWIDTH: '1', URI: 'a' }],
    ['empty values', 'A="",B=,C=3', { A: '', B: '', C: '3' }],
    [
      'resolutions and fractions',
      'RESOLUTION=640x360,FRAME-RATE=25.000',
      { RESOLUTION: '640x360', 'FRAME-RATE': '25.000' },
    ],
    ['spaces after commas', 'A=1, B="2, 3", C=4', { A: '1', B: '2, 3', C: '4' }],
    ['names with digits and hyphens', 'X-COM-2=1', { 'X-COM-2': '1' }],
    ['letters of any script', 'NAME="العربية, نعم"', { NAME: 'العربية, نعم' }],
  ];
  for (const [what, text, attributes] of lists) {
    it(`reads ${what}`, () => {
      expect(Object.fromEntries(parseAttributeList(text))).to.deep.equal(attributes);
    });
  }
});
