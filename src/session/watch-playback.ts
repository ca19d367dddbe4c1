import { abortableInterval } from '../platform/abort.js';
import { isInPictureInPicture } from '../platform/picture-in-picture.js';
import { isPlayingRemotely } from '../platform/remote-playback.js';
import type { MediaContext } from './media-feature.js';

const CHECK_INTERVAL_MS = 1000;

/** The clock of a clip that plays may stand still for so many checks: a decoder may be slow. */
const MAX_STILL_CLOCK_CHECKS = 4;

/**
 * The picture may stand still for so many checks while the clock goes on: some clips show slides. Checked only
 * for streams that hls.js plays, because the picture of a file may end before its sound.
 */
const MAX_STILL_PICTURE_CHECKS = 10;

/** A clip that stands still again within this time does so because of its stream. */
const MIN_RESTART_INTERVAL_MS = 60_000;

/**
 * Notices a clip that says `playing` and stands still, with its clock or its picture alone, although the media
 * element reports neither an error nor a wait for data. Calls `restart` the first time in a minute, and sends
 * the problem `decode` the second time. The checks are counted, not timed: a computer that was asleep has made
 * none.
 */
export function watchPlayback(context: MediaContext, signal: AbortSignal, restart: () => void): void {
  const { video, sources } = context;
  const clock = countUnchanged(() => video.currentTime);
  const picture = countUnchanged(() => video.getVideoPlaybackQuality().totalVideoFrames);

  abortableInterval(CHECK_INTERVAL_MS, signal, () => {
    if (isExcused(video)) {
      clock.reset();
      picture.reset();
    } else if (clock.count() > MAX_STILL_CLOCK_CHECKS) {
      onStandstill(context, 'clock', restart);
    } else if (
      video.videoWidth > 0 &&
      sources.engine?.kind === 'hls.js' &&
      picture.count() > MAX_STILL_PICTURE_CHECKS
    ) {
      onStandstill(context, 'picture', restart);
    }
  });
}

function onStandstill(context: MediaContext, what: 'clock' | 'picture', restart: () => void): void {
  const { video, sources, send } = context;
  send({ type: 'media-waiting' });
  // Without data, the stall timeout goes on.
  if (video.readyState < HTMLMediaElement.HAVE_FUTURE_DATA) return;

  const isRecent = performance.now() - context.restartedAtMs < MIN_RESTART_INTERVAL_MS;
  context.restartedAtMs = performance.now();
  const message = `the ${what} stands still at ${video.currentTime} s`;
  if (isRecent) send(sources.problemInput({ kind: 'decode', message }));
  else restart();
}

/**
 * Browsers may show no frames in a hidden tab, or where the clip is shown elsewhere; a script may set the speed
 * to 0.
 */
function isExcused(video: HTMLVideoElement): boolean {
  return (
    document.hidden ||
    video.paused ||
    video.seeking ||
    video.playbackRate === 0 ||
    isInPictureInPicture(video) ||
    isPlayingRemotely(video)
  );
}

/** Counts how many times in succession `read()` returned the same value. */
function countUnchanged(read: () => number): { count(): number; reset(): void } {
  let last = Number.NaN;
  let unchanged = 0;
  return {
    count() {
      const value = read();
      unchanged = value === last ? unchanged + 1 : 0;
      last = value;
      return unchanged;
    },
    reset() {
      unchanged = 0;
    },
  };
}
