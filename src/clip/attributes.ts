/** Attributes that a string property reflects. The property has the same name in camel case. */
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

/** Boolean attributes: their property is true where the attribute is present. */
export const BOOLEAN_ATTRIBUTES = ['autoplay', 'loop'] as const;

/** Observed attributes that no property simply reflects. `lang` decides the language of the messages. */
export const OTHER_ATTRIBUTES = ['duration', 'muted', 'crossorigin', 'lang'] as const;

/** Attributes that identify the clip. When one of them changes, the element shows another clip. */
export const IDENTITY_ATTRIBUTES: readonly string[] = ['src', 'type', 'engine', 'stream-type', 'head'];
