// Clips of random fields, some of them invalid, with what `news-video/server` makes of each.
import {
  loadMessages,
  renderClip,
  renderEmbedPage,
  renderFigure,
  renderHead,
  renderJsonLd,
  renderTranscript,
  toOEmbed,
} from 'news-video/server';

/** The share of invalid values: a clip has up to 60 values. */
const SHARE_OF_BAD = 0.015;

/** Values that are valid, and values that are not. */
const values = (good, bad) => ({ good, bad });

// No domain with Latin letters beyond ASCII: `URL.canParse()` of Node 20 refuses some of them.
const URLS = values(
  [
    '/a.mp4',
    'https://media.example/b.m3u8?x=1&y="2"',
    '//cdn.example/c',
    'http://[::1]:8080/../d.webm#t',
    ' e.mp4 ',
  ].concat([
    'HTTPS:\\\\A.example\\f.MOV',
    '%zz',
    'ü/ 漢.mp4',
    'https://例え.example/',
    '?a={b}|c^',
    '#only',
    '',
  ]),
  [
    'java\tscript:alert(1)',
    'DATA:text/html,x',
    'https://a b.example/',
    'mailto:a@b',
    'https://1.2.3.256/',
    'file:///etc',
  ],
);
const IMAGES = values([...URLS.good, 'data:image/png;base64,AA', 'blob:https://a.example/1'], URLS.bad);
const TEXTS = values(
  [
    '"><script>alert(1)</script>',
    "It's & <b>",
    '  Ä“ü”  ',
    '\u2028\u00a0x',
    '$&{title}\\1',
    '👩🏽‍🚒',
    '',
    null,
  ],
  [5, 'a\0b', true],
);
const TIMES = values(
  [5, 165, 3661.5, '2:45', 'PT1H2M', '1:02:03.25', ' 12 ', '90:00', null],
  ['99:99', -1, 604801, '٣', 1e21],
);
const STARTS = values([0, null, 1.5, '0:02'], TIMES.bad);
const SRCSETS = values(
  [
    '/a.jpg 480w, /b.jpg 960w',
    '/c.jpg',
    'd.jpg 2x,,e.jpg 3x',
    'https://i.example/f,g.jpg 640w',
    ' h.jpg 10w 20h',
    null,
  ],
  ['/f.jpg 1q', 'javascript:1 480w', 'k.jpg 1x y'],
);
const DATES = values(
  ['2026-02-28', '2024-02-29T23:00:00Z', '2026-11-30T08:00:00.5+01:00', null],
  ['2026-02-29', '2026-11-30T08:60Z', '2026-11-30T08:00', 'today', 5],
);
const TYPES = values(
  ['video/mp4', 'application/dash+xml', 'Application/X-mpegURL; a=b', 'text/html"', ' ', null],
  [3],
);
const LANGUAGES = values(['en', 'de-AT', 'pt', 'ß', 'zh-Hant-TW'], [1]);
const RATIOS = values(['16/9', '1 : 1', '9:16', 1.5, 0.5625, '', null], ['9/0', '5', 'x']);
const BOOLEANS = values([true, false, null], ['true']);
const IDS = values(['flood', 'ü"', "a'(b)*!"], ['a b']);
const PAGES = values(
  ['https://news.example/a b?x={1}#c', 'http://news.example', 'https://user:p@NEWS.example:8443'],
  ['/relative', 'ftp://a.example/'],
);
const KINDS = values(['captions', 'subtitles', 'chapters', 'descriptions', null], ['other']);
const LOCALES = ['en', 'de', 'ar', 'pl', 'ru', 'zh-TW', 'zh_CN', 'sw', 'ja', 'uk', 'he'];

const FUNCTIONS = {
  renderClip,
  renderFigure,
  renderJsonLd,
  renderHead,
  renderEmbedPage,
  renderTranscript,
  toOEmbed,
};

/** A generator of Park and Miller: each run has the same clips. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** @returns fixtures, as in `test/fixtures/server` */
export async function randomFixtures(seed, count) {
  const random = randomFrom(seed);
  const choose = (list) => list[Math.floor(random() * list.length)];
  const choice = {
    choose,
    any: ({ good, bad }) => choose(random() < SHARE_OF_BAD ? bad : good),
    list: (make) => Array.from({ length: Math.floor(random() * 4) }, (_, index) => make(index)),
    some: (fields) => Object.fromEntries(Object.entries(fields).filter(() => random() < 0.5)),
  };
  const fixtures = [];
  for (let index = 0; index < count; index += 1) fixtures.push(await fixtureOf(choice));
  return fixtures;
}

function clipOf({ any, choose, list, some }) {
  const track = () => ({
    src: any(URLS) || '/t.vtt',
    srclang: any(LANGUAGES),
    ...some({ kind: any(KINDS), label: any(TEXTS), default: any(BOOLEANS) }),
  });
  const poster = () => ({ type: choose(['image/avif', 'image/webp']), srcset: any(SRCSETS) ?? '/p.avif' });
  const chapter = (index) => ({
    title: any(TEXTS) || 'A',
    start: index * 30 + (any(STARTS) === null ? 1 : 0),
    ...some({ end: index * 30 + 20 }),
  });
  return {
    ...some({
      type: any(TYPES),
      posterSizes: any(TEXTS),
      posterAlt: any(TEXTS),
      caption: any(TEXTS),
      credit: any(TEXTS),
    }),
    ...some({
      id: any(IDS),
      lang: any(LANGUAGES),
      src: any(URLS),
      posterSrcset: any(SRCSETS),
      href: any(URLS),
      loop: any(BOOLEANS),
    }),
    ...some({
      duration: any(TIMES),
      aspectRatio: any(RATIOS),
      start: any(STARTS),
      end: any(TIMES),
      muted: any(BOOLEANS),
    }),
    ...some({
      layout: choose(['wide', 'FULL ', 'start']),
      loading: choose(['eager', 'lazy', 'Eager']),
      streamType: choose(['live', 'on-demand']),
    }),
    ...some({
      crossOrigin: choose(['anonymous', 'use-credentials']),
      sources: list(() => ({ src: any(URLS) || 'g.mp4', ...some({ type: any(TYPES) }) })),
    }),
    ...some({
      tracks: list(track),
      posterSources: list(poster),
      chapters: list(chapter),
      headlineHtml: '<h3>A &amp; B</h3>',
    }),
    ...some({
      expires: any(DATES),
      endDate: any(DATES),
      description: any(TEXTS),
      regionsAllowed: choose([['DE', 'AT'], []]),
    }),
    headline: any(TEXTS),
    poster: any(IMAGES),
    pageUrl: any(PAGES),
    embedUrl: any(URLS),
    uploadDate: any(DATES),
    startDate: any(DATES),
  };
}

const VTT = [
  '\uFEFFWEBVTT',
  'NOTE x',
  '1\n00:01.000 --> 00:04.000 line:0\n<v.loud A&amp;B>Hi <b>all</b>&#x1F600;&nosuch;\n<ruby>漢<rt>kan</rt></ruby>.',
  '01:00:00.500 --> 01:00:30.000\n[wind]\r\n\r00:05.000 --> 00:26.000\n“Yes.”\n00:30.000 --> 00:31.000\nNo<i',
  '00:31.000 --> 00:33.000\n<v  B  C >&#0;&#xD800;&eacute;&#128512;\u0000\n',
].join('\n\n');

const FILES = Object.fromEntries(
  ['entry', 'core', 'styles', 'transcript', 'transcriptStyles', 'embed', 'embedStyles'].map((file) => [
    file,
    `${file}.x`,
  ]),
);

async function fixtureOf(choice) {
  const { any, choose } = choice;
  const name = choose(Object.keys(FUNCTIONS));
  const clip = clipOf(choice);
  const head = {
    baseUrl: any(values(['/v/', 'https://cdn.example/', 'x/'], ['/v', 'javascript:/'])),
    files: FILES,
    nonce: any(values(['', 'AbC='], ['"'])),
    oEmbedUrl: any(values(['', '/o', '/o?a=1'], ['/o#', '/o?url=1'])),
  };
  const request = {
    maxwidth: any(values(['', '320', 99.5, null, 1], ['x', '0', 0])),
    maxheight: any(values(['', 200, '75'], ['-1'])),
    format: any(values(['', 'json'], ['xml'])),
  };
  const options = {
    open: choose([true, false]),
    language: any(values(['', 'en'], ['e n'])),
    layout: choose(['', 'beside']),
  };
  const given = {
    toOEmbed: [{ ...clip, embedUrl: clip.embedUrl || 'https://e.example/' }, request],
    renderHead: [[clip, { src: '/z.mp4', loading: 'eager' }], head],
    renderEmbedPage: [clip, head],
    renderTranscript: [VTT, { ...clip, id: clip.id ?? 'x' }, options],
  }[name] ?? [clip];
  const lang = ['renderClip', 'renderFigure', 'renderTranscript'].includes(name)
    ? choose(LOCALES)
    : undefined;
  return { function: name, arguments: given, lang, ...(await resultOf(name, given, lang)) };
}

async function resultOf(name, given, lang) {
  const count = name === 'renderTranscript' ? 2 : 1;
  const args = lang
    ? [...given.slice(0, count), { ...given[count], messages: await loadMessages(lang) }]
    : given;
  try {
    return { output: FUNCTIONS[name](...args) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { error: error.message };
  }
}
