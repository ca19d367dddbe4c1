import { expect } from '@open-wc/testing';
import { type Clip, ENUMERATED, readClip } from '../../src/clip/clip.js';

type Attributes = Readonly<Record<string, string>>;

function read(attributes: Attributes): ReturnType<typeof readClip> {
  return readClip((name) => attributes[name] ?? '');
}

const DEFAULTS: Clip = {
  src: '',
  poster: { src: '', srcset: '', sizes: '', alt: '' },
  headline: '',
  caption: '',
  credit: '',
  durationSeconds: undefined,
  aspectRatio: 16 / 9,
  loading: 'lazy',
  preload: 'intent',
  engine: 'auto',
  isLive: false,
  storage: 'auto',
  cmcd: 'none',
  startSeconds: 0,
  endSeconds: undefined,
  head: '',
  href: '',
};

describe('readClip', () => {
  it('has defaults for an element without attributes', () => {
    expect(read({})).to.deep.equal({ clip: DEFAULTS, invalidAttributes: [] });
  });

  const valid: readonly (readonly [attributes: Attributes, part: Partial<Clip>])[] = [
    [{ src: ' clip.mp4\n' }, { src: 'clip.mp4' }],
    [{ src: 'blob:https://a.example/0f8f' }, { src: 'blob:https://a.example/0f8f' }],
    [
      { poster: 'p.jpg', 'poster-srcset': 'p.jpg 480w', 'poster-sizes': '50vw', 'poster-alt': 'A river' },
      { poster: { src: 'p.jpg', srcset: 'p.jpg 480w', sizes: '50vw', alt: 'A river' } },
    ],
    [
      { 'poster-srcset': '//cdn.example/w=480,h=270/p.jpg 1x, data:image/png;base64,AAAA 2x' },
      {
        poster: {
          src: '',
          srcset: '//cdn.example/w=480,h=270/p.jpg 1x, data:image/png;base64,AAAA 2x',
          sizes: '',
          alt: '',
        },
      },
    ],
    [{ headline: 'Floods' }, { headline: 'Floods', caption: 'Floods' }],
    [
      { headline: 'Floods', caption: 'The river' },
      { headline: 'Floods', caption: 'The river' },
    ],
    [{ caption: 'The river' }, { caption: 'The river' }],
    [{ credit: 'AFP' }, { credit: 'AFP' }],
    [{ duration: '2:45' }, { durationSeconds: 165 }],
    [{ duration: '0' }, {}],
    [{ 'aspect-ratio': '4:3' }, { aspectRatio: 4 / 3 }],
    [{ loading: 'eager' }, { loading: 'eager' }],
    [{ preload: ' METADATA ' }, { preload: 'metadata' }],
    [{ engine: 'Native' }, { engine: 'native' }],
    [{ layout: 'wide' }, {}],
    [{ 'stream-type': 'Live' }, { isLive: true }],
    [{ 'stream-type': 'live', duration: '2:45' }, { isLive: true }],
    [{ start: '1:00' }, { startSeconds: 60 }],
    [
      { start: '60', end: 'PT90S' },
      { startSeconds: 60, endSeconds: 90 },
    ],
    [{ end: '0.1' }, { endSeconds: 0.1 }],
    [{ href: '/floods' }, { href: '/floods' }],
    [{ src: ' ', duration: '\n', 'aspect-ratio': '\t', preload: ' ' }, {}],
  ];
  for (const [attributes, part] of valid) {
    it(`parses ${JSON.stringify(attributes)}`, () => {
      expect(read(attributes)).to.deep.equal({ clip: { ...DEFAULTS, ...part }, invalidAttributes: [] });
    });
  }

  const invalid: readonly (readonly [
    attributes: Attributes,
    invalidAttributes: readonly string[],
    part?: Partial<Clip>,
  ])[] = [
    [{ src: 'javascript:alert(1)' }, ['src']],
    [{ src: 'data:video/mp4;base64,AAAA' }, ['src']],
    [{ poster: 'java\nscript:alert(1)' }, ['poster']],
    [{ poster: 'javascript\n:alert(1)' }, ['poster']],
    [{ 'poster-srcset': 'p.jpg 480w, javascript:alert(1) 960w' }, ['poster-srcset']],
    [{ 'poster-srcset': 'p.jpg 480w,javascript:alert(1)' }, ['poster-srcset']],
    [{ href: 'data:text/html,x' }, ['href']],
    [{ href: 'blob:https://a.example/0f8f' }, ['href']],
    [{ href: '\u00a0javascript:alert(1)' }, ['href']],
    [{ duration: 'abc' }, ['duration']],
    [{ duration: '-5' }, ['duration']],
    [{ duration: '99999999' }, ['duration']],
    [{ 'stream-type': 'live', duration: 'abc' }, ['duration'], { isLive: true }],
    [{ 'aspect-ratio': '1/100' }, ['aspect-ratio']],
    [{ 'aspect-ratio': '１６/９' }, ['aspect-ratio']],
    [{ start: '-1' }, ['start']],
    [{ start: 'soon', end: '10' }, ['start'], { endSeconds: 10 }],
    [{ end: '0' }, ['end']],
    [{ start: '60', end: '60' }, ['end'], { startSeconds: 60 }],
    [{ start: '60', end: '30' }, ['end'], { startSeconds: 60 }],
    [{ end: 'abc' }, ['end']],
    [{ duration: 'x', credit: 'AFP', engine: 'flash' }, ['duration', 'engine'], { credit: 'AFP' }],
  ];
  for (const [attributes, invalidAttributes, part] of invalid) {
    it(`ignores invalid values in ${JSON.stringify(attributes)}, and names the attributes`, () => {
      const result = read(attributes);
      expect(result.clip).to.deep.equal({ ...DEFAULTS, ...part });
      expect(result.invalidAttributes).to.have.members(invalidAttributes);
    });
  }

  const names = ['layout', 'loading', 'preload', 'stream-type', 'engine'];
  for (const value of [
    'constructor',
    '__proto__',
    'toString',
    'length',
    '0',
    'undefined',
    'ＨＬＳ',
    'lazy eager',
  ]) {
    it(`replaces ${value} by the default of each enumerated attribute, and names them`, () => {
      const result = read(Object.fromEntries(names.map((name) => [name, value])));
      expect(result.clip).to.deep.equal(DEFAULTS);
      expect(result.invalidAttributes).to.have.members(names);
    });
  }
});

describe('ENUMERATED', () => {
  for (const [name, values] of Object.entries(ENUMERATED)) {
    for (const value of values) {
      it(`accepts ${name}="${value}"`, () => {
        expect(read({ [name]: value }).invalidAttributes).to.deep.equal([]);
      });
    }
  }
});
