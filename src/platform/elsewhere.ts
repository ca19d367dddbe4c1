/** Safari's own names for its small window and for AirPlay; missing from TypeScript's DOM library. */
interface SafariVideo extends HTMLVideoElement {
  readonly webkitPresentationMode?: 'inline' | 'fullscreen' | 'picture-in-picture';
  readonly webkitCurrentPlaybackTargetIsWireless?: boolean;
}

/** Whether the reader watches the media element somewhere else than in its place on the page: in a small window, or on another screen. */
export function isElsewhere(video: SafariVideo): boolean {
  const root = video.getRootNode();
  const isInWindow = 'pictureInPictureElement' in root && root.pictureInPictureElement === video;
  return (
    isInWindow ||
    video.webkitPresentationMode === 'picture-in-picture' ||
    video.webkitCurrentPlaybackTargetIsWireless === true ||
    video.remote?.state === 'connected'
  );
}
