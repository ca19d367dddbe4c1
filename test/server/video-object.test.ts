import { expect } from '@open-wc/testing';
import type { VideoObject, WithContext } from 'schema-dts';
import { type ClipData, renderHead, renderJsonLd, toVideoObject } from '../../src/server.js';
import { FULL_CLIP } from './clips.js';

/** The rules of "Video (VideoObject, Clip, BroadcastEvent) structured data" in Google Search Central. */
describe('toVideoObject', () => {
  it('is a VideoObject of schema.org', () => {
    // The assignment is checked by the compiler.
    const video: WithContext<VideoObject> = toVideoObject(FULL_CLIP) as WithContext<VideoObject>;
    expect(video['@type']).to.equal('VideoObject');
  });

  it('has the required properties, with absolute URLs', () => {
    const video = toVideoObject(FULL_CLIP);
    expect(video.name).to.equal(FULL_CLIP.headline);
    expect(video.thumbnailUrl).to.deep.equal([
      'https://news.example/demo/clips/flood-meadows/poster-960.jpg',
    ]);
    expect(video.uploadDate).to.equal('2026-11-30T08:00:00+01:00');
  });

  for (const field of ['headline', 'poster', 'uploadDate'] as const) {
    it(`throws without ${field}`, () => {
      const { [field]: _, ...clip } = FULL_CLIP;
      expect(() => toVideoObject(clip)).to.throw(TypeError, `clip.${field} is missing`);
    });
  }

  it('throws for a relative URL without the URL of the page', () => {
    const { pageUrl, ...clip } = FULL_CLIP;
    expect(() => toVideoObject(clip)).to.throw(TypeError, 'clip.poster');
  });

  it('has the recommended properties', () => {
    const video = toVideoObject({
      ...FULL_CLIP,
      description: 'A river gets its meadows back.',
      expires: '2027-11-30',
      embedUrl: '/embed/flood',
      regionsAllowed: ['DE', 'AT'],
      transcript: 'The water comes.',
      lang: 'en',
    });
    expect(video.description).to.equal('A river gets its meadows back.');
    expect(video.duration).to.equal('PT165S');
    expect(video.contentUrl).to.equal('https://news.example/demo/clips/flood-meadows/clip-360.mp4');
    expect(video.embedUrl).to.equal('https://news.example/embed/flood');
    expect(video.expires).to.equal('2027-11-30');
    expect(video.regionsAllowed).to.deep.equal(['DE', 'AT']);
    expect(video.transcript).to.equal('The water comes.');
    expect(video.inLanguage).to.equal('en');
  });

  it('has the chapters as clips, with links that the element follows', () => {
    expect(toVideoObject(FULL_CLIP).hasPart).to.deep.equal([
      {
        '@type': 'Clip',
        name: 'The flood',
        startOffset: 0,
        endOffset: 60,
        url: 'https://news.example/floods#flood&t=00:00',
      },
      {
        '@type': 'Clip',
        name: 'The meadow',
        startOffset: 60,
        endOffset: 165,
        url: 'https://news.example/floods#flood&t=01:00',
      },
    ]);
  });

  it('has the URL of the page as browsers write it', () => {
    const { chapters, ...clip } = FULL_CLIP;
    const { potentialAction } = toVideoObject({ ...clip, pageUrl: 'https://news.example/a b?x={y}#z' });
    expect(potentialAction?.target).to.equal(
      'https://news.example/a%20b?x=%7By%7D#flood&t={seek_to_second_number}',
    );
  });

  it('has either chapters or an address for any moment, not both', () => {
    expect(toVideoObject(FULL_CLIP).potentialAction).to.equal(undefined);
    const { chapters, ...clip } = FULL_CLIP;
    const { hasPart, potentialAction } = toVideoObject(clip);
    expect(hasPart).to.equal(undefined);
    expect(potentialAction).to.deep.equal({
      '@type': 'SeekToAction',
      target: 'https://news.example/floods#flood&t={seek_to_second_number}',
      'startOffset-input': 'required name=seek_to_second_number',
    });
  });

  it('has neither for a clip of less than 30 s', () => {
    const { hasPart, potentialAction } = toVideoObject({ ...FULL_CLIP, duration: 29 });
    expect([hasPart, potentialAction]).to.deep.equal([undefined, undefined]);
  });

  it('has the broadcast of a live stream, which needs a start', () => {
    const live: ClipData = { ...FULL_CLIP, streamType: 'live' };
    expect(() => toVideoObject(live)).to.throw(TypeError, 'clip.startDate is missing');
    const video = toVideoObject({ ...live, startDate: '2026-11-30T08:00Z', endDate: '2026-11-30T09:00Z' });
    expect(video.publication).to.deep.equal({
      '@type': 'BroadcastEvent',
      isLiveBroadcast: true,
      startDate: '2026-11-30T08:00Z',
      endDate: '2026-11-30T09:00Z',
    });
    expect(video.duration).to.equal(undefined);
  });
});

describe('renderJsonLd', () => {
  for (const headline of ['</script><script>alert(1)</script>', '<!--<script>', 'a\u2028b\u2029c', '"\\']) {
    it(`keeps ${JSON.stringify(headline)} in its script element`, () => {
      const html = renderJsonLd({ ...FULL_CLIP, headline });
      expect(html).to.not.match(/[\u2028\u2029]/);
      const { head } = new DOMParser().parseFromString(html, 'text/html');
      expect(head.children.length).to.equal(1);
      expect(JSON.parse(head.firstElementChild?.textContent ?? '').name).to.equal(headline);
    });
  }
});

describe('renderHead', () => {
  const files = {
    entry: 'news-video.js',
    core: 'chunks/core-1.js',
    styles: 'news-video.css',
    transcript: 'news-video-transcript.js',
    transcriptStyles: 'news-video-transcript.css',
    embed: 'embed.js',
    embedStyles: 'embed.css',
  };
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').head;

  const linksOf = (head: HTMLElement) =>
    Array.from(head.querySelectorAll('link'), (link) => [link.rel, link.getAttribute('href')]);

  it('preloads the poster of the lead clip alone, and lets the script wait for it', () => {
    const { loading, ...lazy } = FULL_CLIP;
    const head = parse(
      renderHead([lazy, FULL_CLIP], { baseUrl: '/nv/', files, preconnect: ['https://m.example'] }),
    );
    expect(linksOf(head)).to.deep.equal([
      ['preconnect', 'https://m.example'],
      ['preload', null],
      ['stylesheet', '/nv/news-video.css'],
    ]);
    const preload = head.querySelector<HTMLLinkElement>('[rel=preload]');
    expect(preload?.type).to.equal('image/avif');
    expect(preload?.getAttribute('imagesrcset')).to.equal(FULL_CLIP.posterSources?.[0]?.srcset);
    expect(head.querySelector('script')?.getAttribute('src')).to.equal('/nv/news-video.js');
    expect(head.querySelector('script')?.getAttribute('fetchpriority')).to.equal('low');
  });

  it('preloads the script with its chunk where there is no lead clip', () => {
    const { loading, ...lazy } = FULL_CLIP;
    expect(linksOf(parse(renderHead([lazy], { baseUrl: '/nv/', files })))).to.deep.equal([
      ['stylesheet', '/nv/news-video.css'],
      ['modulepreload', '/nv/news-video.js'],
      ['modulepreload', '/nv/chunks/core-1.js'],
    ]);
  });

  it('has script and style sheet of a transcript where the page has one', () => {
    const head = parse(renderHead([], { baseUrl: '/nv/', files, transcript: true }));
    expect(linksOf(head)).to.deep.include(['stylesheet', '/nv/news-video-transcript.css']);
    expect(head.querySelector('script:last-of-type')?.getAttribute('src')).to.equal(
      '/nv/news-video-transcript.js',
    );
  });

  it('has the hashes on its elements and in an import map, and throws for what is none', () => {
    const hash = 'sha384-AAAA';
    const integrity = Object.fromEntries(Object.values(files).map((name) => [name, hash]));
    const head = parse(renderHead([], { baseUrl: '/nv/', files, integrity, transcript: true, nonce: 'n1' }));
    const map = JSON.parse(head.querySelector('[type=importmap]')?.textContent ?? '');
    expect(map.integrity['/nv/chunks/core-1.js']).to.equal(hash);
    const checked = head.querySelectorAll<HTMLLinkElement | HTMLScriptElement>('link, script[src]');
    expect(Array.from(checked, (node) => [node.integrity, node.nonce])).to.deep.equal(
      Array.from(checked, () => [hash, 'n1']),
    );
    for (const wrong of ['x', {}, [], { imports: {}, integrity }, { ...integrity, 'a.js': 'md5-x' }])
      expect(() => renderHead([], { baseUrl: '/nv/', files, integrity: wrong as never })).to.throw(
        TypeError,
        'options.integrity',
      );
    expect(() => renderHead([], { baseUrl: 'nv/', files, integrity })).to.throw(TypeError, 'options.baseUrl');
  });

  it('writes the style sheet into the page', () => {
    const head = parse(renderHead([], { baseUrl: '/', files, styles: 'a > b { color: red }', nonce: 'n1' }));
    expect(head.querySelector('style')?.textContent).to.equal('a > b { color: red }');
    expect(head.querySelector('style')?.nonce).to.equal('n1');
    expect(head.querySelector('[rel=stylesheet]')).to.equal(null);
    const styles = 'a{}</style><script>';
    expect(() => renderHead([], { baseUrl: '/', files, styles })).to.throw(TypeError, 'options.styles');
  });

  it('puts the nonce on the script and its preloads', () => {
    const head = parse(renderHead([], { baseUrl: '/', files, nonce: 'n1' }));
    const nonces = Array.from(
      head.querySelectorAll('script, [rel=modulepreload]'),
      (node) => (node as HTMLElement).nonce,
    );
    expect(nonces).to.deep.equal(['n1', 'n1', 'n1']);
  });

  it('throws for an option that is no URL', () => {
    const without = { entry: 'a.js', styles: 'a.css' } as unknown as typeof files;
    expect(() => renderHead([], { baseUrl: '/', files: without })).to.throw(TypeError, 'options.files.core');
    expect(() => renderHead([], { baseUrl: '/nv', files })).to.throw(TypeError, 'options.baseUrl');
    expect(() => renderHead([], { baseUrl: 'javascript:x/', files })).to.throw(TypeError, 'options.baseUrl');
  });
});
