/** The article at first. */
export const FIRST = {
  isShown: true,
  hasTranscript: true,
  src: '/clips/flood-meadows/clip-360.mp4',
  headline: 'How a meadow swallows a flood',
  credit: 'AFP',
  duration: 165,
  posterSrcset: '/clips/flood-meadows/poster-480.jpg 480w',
  posterAlt: 'A meadow under water',
  loop: true,
  caption: 'The wall is down.',
  tracks: [{ src: '/clips/flood-meadows/captions.en.vtt', srclang: 'en', label: 'English' }],
};

/** Other values, another caption, and another track. */
export const SECOND = {
  ...FIRST,
  headline: 'A meadow gives a flood back',
  credit: null,
  duration: 90,
  posterSrcset: '/clips/flood-meadows/poster-640.jpg 640w',
  posterAlt: 'A meadow in summer',
  loop: false,
  caption: 'The wall is up again.',
  tracks: [...FIRST.tracks, { src: '/clips/flood-meadows/captions.ar.vtt', srclang: 'ar', label: 'العربية' }],
};

/** Without a credit: `undefined`. */
const THIRD = { ...SECOND, credit: undefined };

/** The article begins with the first of these, and changes to each of the others. */
const STATES = [FIRST, SECOND, FIRST, THIRD];

const WITHOUT = [SECOND];

const each = (name) => STATES.map((state) => state[name]);

/**
 * The cases of custom-elements-everywhere.com that concern attributes and properties: what the clip has in each of
 * the states. The element has no property that takes an object or an array: lists are children.
 */
export const VALUES = [
  { name: 'text', read: (clip) => clip.headline, expected: each('headline') },
  { name: 'a number', read: (clip) => clip.duration, expected: each('duration') },
  { name: 'a boolean', read: (clip) => clip.loop, expected: each('loop') },
  { name: 'false at first', states: WITHOUT, read: (clip) => clip.loop, expected: [false] },
  {
    name: 'null and undefined',
    read: (clip) => clip.getAttribute('credit'),
    expected: ['AFP', null, 'AFP', null],
  },
  {
    name: 'null at first',
    states: WITHOUT,
    read: (clip) => clip.getAttribute('credit'),
    expected: [null],
  },
  {
    name: 'an attribute with a hyphen',
    read: (clip) => clip.getAttribute('poster-srcset'),
    expected: each('posterSrcset'),
  },
  {
    name: 'a property in camel case',
    read: (clip) => clip.getAttribute('poster-alt'),
    expected: each('posterAlt'),
  },
].map((entry) => ({ states: STATES, ...entry }));

const CAMEL_CASE = 'a property in camel case';
const [, ...LATER] = each('posterAlt');

/**
 * What frameworks do otherwise, and what the clip has then; docs/frameworks.md says what to write instead. `order`:
 * only if the script comes before or after the first render.
 */
export const LIMITS = [
  { framework: 'preact', name: 'null and undefined', seen: ['AFP', '', 'AFP', ''] },
  { framework: 'preact', order: 'before', name: 'null at first', seen: [''] },
  { framework: 'preact', order: 'after', name: CAMEL_CASE, seen: [null, ...LATER] },
  { framework: 'react', order: 'after', name: CAMEL_CASE, seen: [null, ...LATER] },
  { framework: 'svelte', order: 'after', name: CAMEL_CASE, seen: [null, ...LATER] },
  { framework: 'vue', order: 'after', name: CAMEL_CASE, seen: [null, ...LATER] },
  { framework: 'vue', order: 'after', name: 'false at first', seen: [true] },
  { framework: 'svelte', order: 'after', name: 'false at first', seen: [true] },
  { framework: 'solid', name: CAMEL_CASE, seen: [null, null, null, null] },
];
