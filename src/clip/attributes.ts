/** Attributes that a property reflects, as text. The property has the same name in camel case. */
export const TEXT_ATTRIBUTES = [
  'src',
  'type',
  'poster',
  'poster-srcset',
  'poster-sizes',
  'poster-alt',
  'headline',
  'caption',
  'credit',
  'aspect-ratio',
  'layout',
  'loading',
  'preload',
  'start',
  'end',
  'stream-type',
  'href',
  'engine',
  'head',
  'storage',
] as const;

/** The same for attributes that are there or not. */
export const BOOLEAN_ATTRIBUTES = ['autoplay', 'loop'] as const;

/** Attributes whose properties have names or meanings of their own; `lang` decides the words. */
export const OTHER_ATTRIBUTES = ['duration', 'muted', 'crossorigin', 'lang'] as const;

/** Attributes that say which clip this is: when one changes, another clip has come into the element. */
export const IDENTITY_ATTRIBUTES: readonly string[] = ['src', 'type', 'engine', 'stream-type', 'head'];
