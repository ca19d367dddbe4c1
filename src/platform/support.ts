/** What this browser can do with media, asked once for each use: cheap, and tests may change the answers. */
export interface MediaSupport {
  /** Media Source Extensions without the managed kind: Chrome, Edge, Firefox, Android, desktop Safari has both. */
  readonly hasMediaSource: boolean;
  /** `ManagedMediaSource` (Media Source Extensions 2): Safari, iOS. Its native HLS is the one that has proved good. */
  readonly hasManagedMediaSource: boolean;
  /** What the browser answers for HLS. "maybe" says little: Chrome and Safari both give it, and mean different things. */
  readonly claimsHls: boolean;
  canPlayType(type: string): boolean;
}

/** MIME type of HLS (RFC 8216, section 4). */
export const HLS_TYPE = 'application/vnd.apple.mpegurl';

let probe: HTMLVideoElement | undefined;

/** Reads the browser's abilities. Makes one media element for the page, on the first call, which must not be before intent. */
export function mediaSupport(): MediaSupport {
  probe ??= document.createElement('video');
  const media = probe;
  return {
    hasMediaSource: 'MediaSource' in globalThis,
    hasManagedMediaSource: hasManagedMediaSource(),
    claimsHls: media.canPlayType(HLS_TYPE) !== '',
    canPlayType: (type) => media.canPlayType(type) !== '',
  };
}

/** Whether the browser has `ManagedMediaSource` (Media Source Extensions 2): Safari 17, on iPhones 17.1. */
export function hasManagedMediaSource(): boolean {
  return 'ManagedMediaSource' in globalThis;
}
