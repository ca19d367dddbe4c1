import { expect } from '@open-wc/testing';
import { NewsVideo } from '../../src/news-video.js';
import { ATTRIBUTES, type ClipData, loadMessages, renderClip, renderFigure } from '../../src/server.js';
import { PAYLOADS, shownPayload } from '../hostile/payloads.js';
import { FULL_CLIP } from './clips.js';

/** Parsed as a page without scripts, in which the content of `<noscript>` is elements. */
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

const TEXT_FIELDS = [
  'id',
  'headline',
  'caption',
  'credit',
  'posterAlt',
  'posterSizes',
  'type',
  'lang',
] as const;
const URL_FIELDS = ['src', 'poster', 'posterSrcset', 'href', 'head', 'embedUrl'] as const;

/** The elements of a fragment with their attributes' names: the shape that no text may change. */
const shapeOf = (root: Element) =>
  Array.from(root.querySelectorAll('*'), (node) => `${node.localName} ${node.getAttributeNames()}`);

describe('renderClip', () => {
  it('knows each attribute of the element', () => {
    expect(Object.keys(ATTRIBUTES).sort()).to.deep.equal([...NewsVideo.observedAttributes].sort());
  });

  it('writes poster, texts, sources and tracks as children', () => {
    const clip = parse(renderClip(FULL_CLIP)).querySelector('news-video');
    expect(clip?.querySelector('picture[slot=poster] img')?.getAttribute('fetchpriority')).to.equal('high');
    expect(clip?.querySelector('picture[slot=poster] img')?.hasAttribute('loading')).to.equal(false);
    expect(clip?.querySelector('picture source')?.getAttribute('type')).to.equal('image/avif');
    expect(clip?.querySelector('[slot=caption]')?.textContent).to.equal(FULL_CLIP.caption);
    expect(clip?.querySelector('[slot=credit]')?.textContent).to.equal('Video: The Tane Courier');
    expect(clip?.querySelectorAll(':scope > track').length).to.equal(2);
    expect(clip?.querySelector(':scope > a')?.getAttribute('href')).to.equal('/videos/flood');
    expect(clip?.querySelector(':scope > a')?.getAttribute('aria-label')).to.equal(
      'Play video: How a meadow swallows a flood, 2 minutes 45 seconds',
    );
    expect(clip?.querySelector('noscript video source')?.getAttribute('src')).to.contain('clip-360.mp4');
  });

  it('loads a poster lazily, unless the clip is the lead', () => {
    const { loading, ...clip } = FULL_CLIP;
    const image = parse(renderClip(clip)).querySelector('img');
    expect(image?.loading).to.equal('lazy');
    expect(image?.hasAttribute('fetchpriority')).to.equal(false);
  });

  it('has the text of a title that is the caption, too, once', () => {
    const { caption, ...clip } = FULL_CLIP;
    const text = parse(renderClip(clip)).textContent ?? '';
    expect(text.split('How a meadow').length).to.equal(2);
  });

  it('has no link without an address, and no video without a file', () => {
    const clip = parse(renderClip({ src: 'live.m3u8', streamType: 'live' }));
    expect(clip.querySelector('a')?.hasAttribute('href')).to.equal(false);
    expect(clip.querySelector('noscript')).to.equal(null);
    expect(clip.querySelector('data')?.textContent).to.equal('LIVE');
  });

  it('gives a browser without script all files, and no stream', () => {
    const body = parse(
      renderClip({
        src: 'a.m3u8',
        sources: [{ src: 'a.mpd', type: 'application/dash+xml' }, { src: 'a.webm' }, { src: 'a.mp4' }],
      }),
    );
    const files = Array.from(body.querySelectorAll('noscript source'), (source) =>
      source.getAttribute('src'),
    );
    expect(files).to.deep.equal(['a.webm', 'a.mp4']);
    expect(body.querySelector('a')?.getAttribute('href')).to.equal('a.webm');
  });

  it('says that messages have not been awaited', () => {
    const messages = loadMessages('de') as unknown as Record<string, string>;
    expect(() => renderClip(FULL_CLIP, { messages })).to.throw(TypeError, 'await loadMessages()');
  });

  it('speaks the language of the messages', async () => {
    const messages = await loadMessages('de-AT');
    const clip = parse(renderClip(FULL_CLIP, { messages }));
    expect(clip.querySelector('[slot=credit]')?.textContent).to.equal('Video: The Tane Courier');
    expect(clip.querySelector('a')?.getAttribute('aria-label')).to.contain('2 Minuten 45 Sekunden');
  });

  it('inserts trusted HTML, where a field is named so', () => {
    const clip = parse(renderClip({ ...FULL_CLIP, captionHtml: 'Read <a href="/more">more</a>' }));
    expect(clip.querySelector('[slot=caption] a')?.textContent).to.equal('more');
  });

  for (const render of [renderClip, renderFigure]) {
    it(`${render.name} keeps hostile text as text`, () => {
      const shape = shapeOf(parse(render(fill('x'))));
      for (const payload of PAYLOADS) {
        let html: string;
        try {
          html = render(fill(payload));
        } catch (error) {
          expect(error, shownPayload(payload)).to.be.instanceOf(TypeError);
          continue;
        }
        if (payload.trim()) expect(shapeOf(parse(html)), shownPayload(payload)).to.deep.equal(shape);
      }
    });

    it(`${render.name} writes no hostile URL`, () => {
      for (const payload of PAYLOADS) {
        for (const field of URL_FIELDS) {
          try {
            const body = parse(render({ headline: 'x', [field]: payload }));
            for (const link of body.querySelectorAll('a')) expect(link.protocol).to.match(/^(https?:|:)$/);
          } catch (error) {
            expect(error, shownPayload(payload)).to.be.instanceOf(TypeError);
          }
        }
      }
    });
  }
});

/** A clip with the same text in every field of text. */
function fill(text: string): ClipData {
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, text]));
  return { ...FULL_CLIP, ...texts, tracks: [{ src: 'a.vtt', label: text, srclang: text }] };
}

describe('an invalid field', () => {
  const cases: readonly (readonly [field: string, clip: Readonly<Record<string, unknown>>])[] = [
    ['headline', { headline: 3 }],
    ['headline', { headline: 'a\0b' }],
    ['headline', { headline: '\uD800' }],
    ['src', { src: 'javascript:alert(1)' }],
    ['posterSrcset', { posterSrcset: 'data:text/html,x 2x' }],
    ['duration', { duration: 'long' }],
    ['duration', { duration: Number.NaN }],
    ['aspectRatio', { aspectRatio: '0' }],
    ['layout', { layout: 'huge' }],
    ['loop', { loop: 'true' }],
    ['sources[0].src', { sources: [{}] }],
    ['tracks[1].kind', { tracks: [{ src: 'a.vtt' }, { src: 'b.vtt', kind: 'subs' }] }],
    ['posterSources[0].srcset', { posterSources: [{ type: 'image/avif' }] }],
    ['chapters[0].start', { chapters: [{ title: 'A', start: 'soon' }] }],
    ['pageUrl', { pageUrl: '/floods' }],
    ['uploadDate', { uploadDate: '30.11.2026' }],
    ['expires', { expires: '2026-11-30T08:00' }],
    ['regionsAllowed[0]', { regionsAllowed: ['Germany'] }],
    ['tracks', { tracks: 'a.vtt' }],
    ['tracks[0]', { tracks: [null] }],
    ['tracks[0].default', { tracks: [{ src: 'a.vtt', default: 'false' }] }],
    ['tracks[0].srclang', { tracks: [{ src: 'a.vtt', kind: 'subtitles' }] }],
    ['headline', { headline: false }],
    ['href', { href: true }],
    ['crossOrigin', { crossOrigin: 'foo' }],
    ['id', { id: 'a b' }],
    ['poster', { posterSources: [{ type: 'image/avif', srcset: 'a.avif' }] }],
    [
      'chapters[1].start',
      {
        chapters: [
          { title: 'B', start: 60 },
          { title: 'A', start: 0 },
        ],
      },
    ],
    ['chapters[0].end', { chapters: [{ title: 'A', start: 60, end: 5 }] }],
    ['uploadDate', { uploadDate: '2026-02-30' }],
  ];

  for (const [field, clip] of cases) {
    it(`is named in the error: ${field} in ${JSON.stringify(clip)}`, () => {
      expect(() => renderClip(clip)).to.throw(TypeError, `clip.${field} is`);
    });
  }

  it('is not one that is null or empty, as a CMS has what nobody has filled in', () => {
    const clip = { src: ' /a.mp4 ', headline: null, id: '', tracks: [], captionHtml: '', lang: null };
    expect(renderClip(clip as unknown as ClipData)).to.equal(renderClip({ src: '/a.mp4' }));
  });

  it('is a clip that is none', () => {
    expect(() => renderClip(null as unknown as ClipData)).to.throw(TypeError, 'give an object');
  });
});

describe('renderFigure', () => {
  const figure = () => parse(renderFigure(FULL_CLIP));

  it('has title, length, caption, credit and absolute URLs, and nothing that needs a script or a style', () => {
    const body = figure();
    expect(body.textContent).to.equal(
      `${FULL_CLIP.headline} (02:45)${FULL_CLIP.caption}Video: The Tane Courier`,
    );
    expect(body.querySelector('a')?.getAttribute('href')).to.equal('https://news.example/videos/flood');
    expect(body.querySelector('img')?.getAttribute('src')).to.match(/^https:\/\/news\.example\//);
    expect(body.querySelector('script, style, [style], news-video, video')).to.equal(null);
  });

  it('leads into the article where the clip has no page of its own', () => {
    const { href, ...clip } = FULL_CLIP;
    const link = parse(renderFigure(clip)).querySelector('a');
    expect(link?.getAttribute('href')).to.equal('https://news.example/floods#flood');
  });
});
