/** The members of `<news-video>` that an embedding page drives; those of `<video>` (HTML, section 4.8.11). */
export type EmbeddedClip = Pick<
  HTMLVideoElement,
  | 'play'
  | 'pause'
  | 'paused'
  | 'muted'
  | 'volume'
  | 'loop'
  | 'duration'
  | 'currentTime'
  | 'buffered'
  | 'addEventListener'
> & { readonly error: { readonly code: number; readonly message: string } | null };
