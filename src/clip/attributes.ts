/**
 * Observed attributes without a reflecting property of the same name. `lang` decides the language of the
 * messages.
 */
export const OTHER_ATTRIBUTES = ['duration', 'muted', 'crossorigin', 'lang'] as const;

/** Attributes that identify the clip. A change of one puts another clip into the element. */
export const IDENTITY_ATTRIBUTES: readonly string[] = ['src', 'type', 'engine', 'stream-type', 'head'];
