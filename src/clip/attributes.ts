/** Observed attributes without a reflecting property. */
export const OTHER_ATTRIBUTES = ['duration', 'crossorigin'] as const;

/** Attributes that identify the clip. A change of one puts another clip into the element. */
export const IDENTITY_ATTRIBUTES: readonly string[] = ['src', 'type', 'engine', 'stream-type', 'head'];
