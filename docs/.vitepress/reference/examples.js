/** The attributes of the clip that most examples show. */
export const FLOOD = {
  src: '/clips/flood-meadows/cmaf/master.m3u8',
  poster: '/clips/flood-meadows/poster-960.jpg',
  headline: 'How a meadow swallows a flood',
  duration: '2:45',
};
const TRAINS = {
  src: '/clips/night-trains/cmaf/master.m3u8',
  poster: '/clips/night-trains/poster-960.jpg',
  headline: 'Why the night trains came back',
  duration: '1:59',
};

const CAPTIONS = '<track src="/clips/flood-meadows/captions.en.vtt" srclang="en" label="English" default>';
const ARABIC_CAPTIONS = '<track src="/clips/flood-meadows/captions.ar.vtt" srclang="ar" label="العربية">';

/**
 * An example for each attribute in dist/custom-elements.json, in the order of the pages; `test/docs/` compares them.
 *
 * - `value`: what the attribute has; an empty text for a boolean one
 * - `clip`: the other attributes; `FLOOD` by default
 * - `children`: children of the element
 * - `after`: HTML that follows the element
 * - `try`: what a reader of the page can see or do
 * - `see`: the page of the guide that says more
 * - `none`: instead of all of these, why there is no example
 */
export const EXAMPLES = {
  'news-video': {
    src: {
      value: FLOOD.src,
      try: 'Press play: the stream is loaded then, and not before.',
      see: 'sources',
    },
    type: {
      value: 'application/vnd.apple.mpegurl',
      try: 'Use it for a URL that does not end in `.m3u8`, `.mp4` or `.webm`.',
      see: 'sources',
    },
    poster: {
      value: TRAINS.poster,
      clip: TRAINS,
      try: 'The image is loaded when the clip comes near the view.',
    },
    'poster-srcset': {
      value:
        '/clips/flood-meadows/poster-480.jpg 480w, /clips/flood-meadows/poster-960.jpg 960w, /clips/flood-meadows/poster-1600.jpg 1600w',
      try: 'A narrow screen loads the smallest image.',
    },
    'poster-sizes': {
      value: '(min-width: 720px) 680px, 100vw',
      clip: {
        ...FLOOD,
        'poster-srcset':
          '/clips/flood-meadows/poster-480.jpg 480w, /clips/flood-meadows/poster-1600.jpg 1600w',
      },
      try: 'The browser chooses from `poster-srcset` by this width, before it knows the layout.',
    },
    'poster-alt': {
      value: 'A flooded meadow with a row of willows, seen from above',
      try: 'A screen reader says it before the name of the play button.',
      see: 'accessibility',
    },
    headline: {
      value: 'The river takes its meadow back',
      try: 'The title stands on the poster, and names the player.',
    },
    caption: { value: 'Why Merrowby takes down its walls.', try: 'The text stands below the box.' },
    credit: { value: 'The Tane Courier', try: 'The word before the name follows the language of the page.' },
    duration: { value: 'PT2M45S', try: 'The badge says 02:45. `165` and `2:45` mean the same.' },
    'aspect-ratio': {
      value: '1/1',
      try: 'The poster is cut to the shape. The film keeps its own, between bars.',
    },
    layout: {
      value: 'end',
      after:
        '<p>The river had been a neighbour for two hundred years before anybody asked it what it wanted. It wanted room. The meadow above the town lies dry on most days of the year; cows graze, and children learn to ride their bicycles on the new bank.</p>',
      try: 'In a wide column, the clip floats at the end of the line, and the text flows around it.',
      see: 'theming#layouts',
    },
    loading: { value: 'eager', try: 'The image is loaded at once: for a clip at the top of an article.' },
    preload: {
      value: 'none',
      try: 'A pointer that rests on the clip loads nothing. The first frame takes a little longer.',
      see: 'loading#preloading',
    },
    muted: { value: '', try: 'The clip starts without sound.' },
    autoplay: {
      value: '',
      clip: TRAINS,
      try: 'The clip plays without sound while it is in view. A press of its pause button holds it.',
    },
    loop: { value: '', clip: { ...FLOOD, start: '0:30', end: '0:36' }, try: 'Six seconds, again and again.' },
    start: { value: '0:30', try: 'The first frame is that of second 30.' },
    end: { value: '0:36', clip: { ...FLOOD, start: '0:30' }, try: 'The end screen comes after six seconds.' },
    'stream-type': {
      value: 'live',
      clip: { src: FLOOD.src, poster: FLOOD.poster, headline: FLOOD.headline },
      try: 'The badge says LIVE, and there is no length. This stream is a recording.',
      see: 'sources#streams',
    },
    href: {
      value: '/getting-started.html',
      clip: { ...FLOOD, end: '0:05' },
      try: 'The end screen, after five seconds, links to the page.',
    },
    engine: {
      value: 'hls',
      try: 'hls.js plays the clip, also where the browser could.',
      see: 'sources#engines',
    },
    head: {
      value: '/clips/flood-meadows/cmaf/360p/head.mp4',
      try: 'The first frame needs one request instead of three.',
      see: 'sources#head-files',
    },
    storage: {
      value: 'none',
      try: 'Change the volume, and reload the page: the clip has forgotten it.',
      see: 'privacy#what-is-stored',
    },
    cmcd: {
      value: 'query',
      clip: { ...FLOOD, engine: 'hls' },
      try: 'Press play, and look at the requests of the stream: their URLs have `CMCD=…`.',
      see: 'measurement#cmcd',
    },
    crossorigin: {
      value: 'anonymous',
      try: 'Media and captions are requested without credentials.',
      see: 'security',
    },
  },
  'news-video-transcript': {
    for: {
      value: 'flood',
      children: CAPTIONS,
      try: 'Open the transcript, and press a line: the clip plays from it.',
    },
    language: {
      value: 'ar',
      children: CAPTIONS + ARABIC_CAPTIONS,
      try: 'The text begins in Arabic. The reader may choose English.',
    },
    label: {
      value: 'English',
      children: CAPTIONS,
      try: 'It chooses between two tracks of one language, such as captions with and without sounds.',
    },
    kind: {
      none: 'The clips of this site have no track of descriptions. The transcript looks as that of captions.',
    },
    layout: {
      value: 'beside',
      children: CAPTIONS,
      try: 'In a column of 48 rem and more, the text stands beside the clip. This column is narrower.',
      see: 'captions-and-transcript#transcript',
    },
    open: { value: '', children: CAPTIONS, try: 'The text is shown from the beginning.' },
  },
};
