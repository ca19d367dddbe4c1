import { expect } from '@open-wc/testing';
import { type ClipData, renderEmbedPage, renderHead, toOEmbed } from '../../src/server.js';
import { PAYLOADS, shownPayload } from '../hostile/payloads.js';
import { FULL_CLIP } from './clips.js';

const EMBEDDED: ClipData = { ...FULL_CLIP, embedUrl: 'https://news.example/embed/flood' };

const FILES = {
  entry: 'news-video.js',
  core: 'chunks/core-1.js',
  styles: 'news-video.css',
  transcript: 'news-video-transcript.js',
  transcriptStyles: 'news-video-transcript.css',
  embed: 'embed.js',
  embedStyles: 'embed.css',
};

/** A whole page; elements of `<noscript>` included. */
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const frameOf = (html: string) => parse(html).querySelector('iframe');

describe('toOEmbed', () => {
  it('has what oEmbed 1.0 demands of a video', () => {
    const answer = toOEmbed(
      EMBEDDED,
      {},
      { providerName: 'News', providerUrl: 'https://news.example/', cacheSeconds: 3600 },
    );
    const { html, ...others } = answer;
    expect(others).to.deep.equal({
      version: '1.0',
      type: 'video',
      title: FULL_CLIP.headline,
      author_name: 'The Tane Courier',
      provider_name: 'News',
      provider_url: 'https://news.example/',
      cache_age: 3600,
      thumbnail_url: 'https://news.example/demo/clips/flood-meadows/poster-960.jpg',
      thumbnail_width: 960,
      thumbnail_height: 540,
      width: 640,
      height: 360,
    });
    const frame = frameOf(html);
    expect(frame?.src).to.equal('https://news.example/embed/flood');
    expect(frame?.title).to.equal(FULL_CLIP.headline);
    expect(frame?.loading).to.equal('lazy');
    expect(frame?.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(frame?.allow).to.equal('autoplay; fullscreen; picture-in-picture');
  });

  const sizes: readonly [
    string,
    Partial<ClipData>,
    Parameters<typeof toOEmbed>[1],
    readonly [number, number],
  ][] = [
    ['a narrow column', {}, { maxwidth: '320' }, [320, 180]],
    ['a low place', {}, { maxheight: 90 }, [160, 90]],
    ['both', {}, { maxwidth: 400, maxheight: '100' }, [178, 100]],
    ['a portrait clip', { aspectRatio: '9/16' }, {}, [360, 640]],
    ['a portrait clip in a column', { aspectRatio: '9/16' }, { maxwidth: 300 }, [300, 533]],
    ['an empty parameter', {}, { maxwidth: '', maxheight: null }, [640, 360]],
    ['one pixel', {}, { maxwidth: 1 }, [1, 1]],
  ];
  for (const [what, fields, request, [width, height]] of sizes)
    it(`fits ${what}`, () => {
      const answer = toOEmbed({ ...EMBEDDED, ...fields }, request);
      expect([answer.width, answer.height]).to.deep.equal([width, height]);
      expect(frameOf(answer.html)?.width).to.equal(String(width));
    });

  it('keeps its ratio in a column that is narrower, without script', () => {
    const column = document.createElement('div');
    column.style.width = '320px';
    column.innerHTML = toOEmbed({ ...EMBEDDED, embedUrl: `${location.origin}/dist/files.json` }).html;
    document.body.append(column);
    const { width, height } = column.firstElementChild?.getBoundingClientRect() ?? {};
    column.remove();
    expect([width, height]).to.deep.equal([320, 180]);
  });

  it('has a thumbnail within the size of the request, or none', () => {
    expect(toOEmbed(EMBEDDED, { maxwidth: 500 }).thumbnail_width).to.equal(480);
    expect(toOEmbed(EMBEDDED, { maxwidth: 200 })).not.to.have.property('thumbnail_url');
    const { posterSrcset, ...withoutWidths } = EMBEDDED;
    expect(toOEmbed(withoutWidths)).not.to.have.property('thumbnail_url');
  });

  it('throws for a request that it cannot answer', () => {
    expect(() => toOEmbed(FULL_CLIP)).to.throw(TypeError, 'clip.embedUrl is undefined');
    expect(() => toOEmbed(EMBEDDED, { maxwidth: 'wide' })).to.throw(TypeError, 'request.maxwidth is "wide"');
    expect(() => toOEmbed(EMBEDDED, { maxheight: -1 })).to.throw(TypeError, 'request.maxheight is -1');
    expect(() => toOEmbed(EMBEDDED, { format: 'xml' })).to.throw(TypeError, 'request.format is "xml"');
    for (const maxwidth of ['0x10', '1e3', Number.POSITIVE_INFINITY, Number.NaN, 0, true as never])
      expect(() => toOEmbed(EMBEDDED, { maxwidth }), String(maxwidth)).to.throw(
        TypeError,
        'request.maxwidth',
      );
  });

  it('throws for an option that is invalid, and takes null for none', () => {
    expect(toOEmbed(EMBEDDED, null, null).type).to.equal('video');
    const options = [
      { providerUrl: 'javascript:alert(1)' },
      { providerUrl: '/x' },
      { cacheSeconds: -1 },
      { cacheSeconds: 1.5 },
    ];
    for (const option of options)
      expect(() => toOEmbed(EMBEDDED, {}, option)).to.throw(TypeError, `options.${Object.keys(option)[0]}`);
  });

  it('leaves out what is no thumbnail', () => {
    const posterSrcset = 'data:image/png;base64,AA 1200w, a.jpg 0w, b.jpg 320w';
    expect(toOEmbed({ ...EMBEDDED, posterSrcset }).thumbnail_url).to.equal('https://news.example/b.jpg');
  });
});

describe('the link to the oEmbed answer', () => {
  const linkOf = (clips: readonly ClipData[], oEmbedUrl?: string) =>
    parse(
      renderHead(clips, { baseUrl: '/', files: FILES, ...(oEmbedUrl ? { oEmbedUrl } : {}) }),
    ).querySelector<HTMLLinkElement>('[rel=alternate]');

  it('names the page of the first clip that other sites may embed', () => {
    const link = linkOf([FULL_CLIP, EMBEDDED], 'https://news.example/oembed');
    expect(link?.type).to.equal('application/json+oembed');
    expect(link?.title).to.equal(FULL_CLIP.headline);
    expect(link?.href).to.equal(
      'https://news.example/oembed?url=https%3A%2F%2Fnews.example%2Ffloods&format=json',
    );
    expect(linkOf([EMBEDDED], 'https://news.example/?do=oembed')?.href).to.contain('?do=oembed&url=');
  });

  it('throws for a URL whose query would be lost', () => {
    for (const url of ['https://n.example/o#x', 'https://n.example/o?url=a'])
      expect(() => linkOf([EMBEDDED], url)).to.throw(TypeError, 'options.oEmbedUrl');
  });

  it('is missing where nothing can be embedded', () => {
    expect(linkOf([FULL_CLIP], 'https://news.example/oembed')).to.equal(null);
    expect(linkOf([EMBEDDED])).to.equal(null);
  });
});

describe('renderEmbedPage', () => {
  const render = (clip = EMBEDDED, options: Partial<Parameters<typeof renderEmbedPage>[1]> = {}) =>
    parse(renderEmbedPage(clip, { baseUrl: 'https://cdn.example/nv/', files: FILES, ...options }));

  it('is a page with the clip, its scripts and its style sheet', () => {
    const page = render({ ...EMBEDDED, layout: 'end', lang: 'en-GB' }, { nonce: 'n1', lang: 'fr' });
    expect(page.compatMode).to.equal('CSS1Compat');
    expect([page.documentElement.lang, page.documentElement.dir]).to.deep.equal(['fr', 'auto']);
    expect(page.title).to.equal(FULL_CLIP.headline);
    expect(page.querySelector('[rel=canonical]')?.getAttribute('href')).to.equal(
      'https://news.example/floods',
    );
    expect(page.querySelector('[rel=stylesheet]')?.getAttribute('href')).to.equal(
      'https://cdn.example/nv/embed.css',
    );
    const scripts = page.querySelectorAll('script');
    expect(Array.from(scripts, ({ src, nonce }) => [src, nonce])).to.deep.equal([
      ['https://cdn.example/nv/news-video.js', 'n1'],
      ['https://cdn.example/nv/embed.js', 'n1'],
    ]);
    expect(page.querySelector('base')?.target).to.equal('_blank');
    expect(page.querySelector('news-video')?.getAttribute('layout')).to.equal('inline');
    expect(page.querySelector('news-video img')?.getAttribute('fetchpriority')).to.equal('high');
    expect(page.querySelector('[name=news-video-parent-origins]')).to.equal(null);
  });

  it('throws for an option that is invalid', () => {
    const invalid = [
      { lang: '"' },
      { lang: {} as string },
      { dir: 'foo' as 'ltr' },
      { nonce: 'a b' },
      { nonce: '"' },
      { parentOrigins: 'https://a.example' as never },
      { parentOrigins: [] },
      { files: { ...FILES, embed: undefined as never } },
    ];
    for (const option of invalid)
      expect(() => render(EMBEDDED, option), JSON.stringify(option)).to.throw(
        TypeError,
        `options.${Object.keys(option)[0]}`,
      );
    expect(render(EMBEDDED, { lang: null as never, dir: null as never }).documentElement.dir).to.equal(
      'auto',
    );
  });

  it('finds what the article names by relative URLs', () => {
    const page = render({
      src: 'flood.m3u8',
      poster: 'a.jpg',
      posterSrcset: 'a,b.jpg 480w, ../c.jpg?1,2 960w,d.jpg 2x',
      sources: [{ src: '//media.example/flood.mp4' }],
      tracks: [{ src: 'en.vtt' }],
      pageUrl: 'https://news.example/floods/1',
    });
    const image = page.querySelector('news-video img');
    expect(page.querySelector('news-video')?.getAttribute('src')).to.equal(
      'https://news.example/floods/flood.m3u8',
    );
    expect(image?.getAttribute('src')).to.equal('https://news.example/floods/a.jpg');
    expect(image?.getAttribute('srcset')).to.equal(
      'https://news.example/floods/a,b.jpg 480w, https://news.example/c.jpg?1,2 960w,https://news.example/floods/d.jpg 2x',
    );
    expect(page.querySelector('source')?.getAttribute('src')).to.equal('https://media.example/flood.mp4');
    expect(page.querySelector('track')?.getAttribute('src')).to.equal('https://news.example/floods/en.vtt');
  });

  it('has the hashes of its scripts and its style sheet', () => {
    const integrity = Object.fromEntries(
      Object.values(FILES).map((name) => [name, `sha384-${'A'.repeat(64)}`]),
    );
    const page = render(EMBEDDED, { integrity });
    const checked = page.querySelectorAll<HTMLScriptElement | HTMLLinkElement>(
      'script[src], [rel=stylesheet]',
    );
    expect(checked.length).to.equal(3);
    for (const { integrity: hash } of checked) expect(hash).to.match(/^sha384-/);
  });

  it('names the origins that may drive the clip', () => {
    const parentOrigins = ['https://a.example', 'http://localhost:8080'];
    const meta = render(EMBEDDED, { parentOrigins }).querySelector('[name=news-video-parent-origins]');
    expect(meta?.getAttribute('content')).to.equal('https://a.example http://localhost:8080');
    for (const origin of [
      '*',
      'https://a.example/',
      'a.example',
      'https://a.example https://b.example',
      'https://*.example/',
      'https://A.example',
      'https://a.example:443',
    ])
      expect(() => render(EMBEDDED, { parentOrigins: [origin] })).to.throw(
        TypeError,
        'options.parentOrigins[0]',
      );
  });
});

describe('a page to embed, and the frame to paste', () => {
  const page = (clip: ClipData) => renderEmbedPage(clip, { baseUrl: '/', files: FILES, lang: 'en' });
  const frame = (clip: ClipData) => toOEmbed(clip).html;

  for (const [what, render] of [
    ['page', page],
    ['frame', frame],
  ] as const)
    it(`has the same elements, whatever the texts are: the ${what}`, () => {
      const shapeOf = (html: string) =>
        Array.from(
          parse(html).querySelectorAll('*'),
          (node) => `${node.localName} ${node.getAttributeNames()}`,
        );
      const fill = (text: string): ClipData => ({
        ...EMBEDDED,
        headline: text,
        caption: `A ${text}`,
        credit: text,
      });
      const shape = shapeOf(render(fill('x')));
      for (const payload of PAYLOADS) {
        if (!payload.trim()) continue;
        try {
          expect(shapeOf(render(fill(payload))), shownPayload(payload)).to.deep.equal(shape);
        } catch (error) {
          if (!(error instanceof TypeError)) throw error;
        }
      }
    });
});
