/** The media features of this browser. Read at each use: that is cheap, and tests replace the features. */
export interface MediaSupport {
  /** `MediaSource` (Media Source Extensions): every browser but Safari on iPhone. */
  readonly hasMediaSource: boolean;
  /** `ManagedMediaSource` (Media Source Extensions 2): Safari. Only Safari's native HLS is reliable. */
  readonly hasManagedMediaSource: boolean;
  /**
   * Whether the browser claims to play HLS. Chrome says "maybe", as Safari does, but fails for some streams
   * (https://issues.chromium.org/issues/507987650).
   */
  readonly claimsHls: boolean;
  canPlayType(type: string): boolean;
}

/** MIME type of HLS (RFC 8216, section 4). */
export const HLS_TYPE = 'application/vnd.apple.mpegurl';

let probe: HTMLVideoElement | undefined;

/**
 * Detects the media features. Creates a media element on the first call, which must not come before intent.
 */
export function mediaSupport(): MediaSupport {
  probe ??= document.createElement('video');
  const video = probe;
  return {
    hasMediaSource: 'MediaSource' in globalThis,
    hasManagedMediaSource: hasManagedMediaSource(),
    claimsHls: video.canPlayType(HLS_TYPE) !== '',
    canPlayType: (type) => video.canPlayType(type) !== '',
  };
}

/** Whether the browser has `ManagedMediaSource` (Media Source Extensions 2): Safari 17, on iPhones 17.1. */
export function hasManagedMediaSource(): boolean {
  return 'ManagedMediaSource' in globalThis;
}
