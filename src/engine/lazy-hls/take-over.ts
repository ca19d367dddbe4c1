import type Hls from 'hls.js';
import type { StartedPlayback } from '../early-start/started-playback.js';
import type { HlsBuild } from './hls-build.js';

/** The `<video>` of an early start, and its media source. */
export interface StartedMedia {
  readonly media: HTMLVideoElement;
  readonly mediaSource: MediaSource;
}

/**
 * Takes over a `<video>` that plays already: hls.js loads the next segment of the same rendition into the
 * same source buffer. To be called once hls.js has parsed the multivariant playlist.
 */
export function takeOver(
  hls: Hls,
  { Events }: HlsBuild,
  { media, mediaSource }: StartedMedia,
  { variant, track, buffer, isComplete, nextSegmentSeconds, bitsPerSecond }: StartedPlayback,
): void {
  const { codecs: codec } = variant;
  hls.startLevel = hls.levels.findIndex(({ uri }) => uri === variant.url);
  hls.bandwidthEstimate = bitsPerSecond;
  hls.attachMedia({
    media,
    mediaSource,
    tracks: {
      [track]: { id: 'main', container: 'video/mp4', codec, levelCodec: codec, buffer, listeners: [] },
    },
  });
  // Chromium stalls until the next keyframe if the segment that it plays is replaced, unless it seeks
  // (test/engine/early-start/head.test.ts, "plays every frame if the head file …").
  if (!isComplete) hls.once(Events.FRAG_BUFFERED, () => seekTo(media, media.currentTime));
  hls.startLoad(nextSegmentSeconds, true);
}

function seekTo(media: HTMLVideoElement, seconds: number): void {
  media.currentTime = seconds;
}
