/** Calls `act` once, when the media element shows its first frame: from then on the poster may go without a black flash. */
export function onFirstFrame(video: HTMLVideoElement, signal: AbortSignal, act: () => void): void {
  let isDone = false;
  const done = () => {
    if (isDone || signal.aborted) return;
    isDone = true;
    act();
  };
  video.requestVideoFrameCallback?.(done);
  // A sound-only stream, and a hidden tab, present no frames; and Firefox had no frame callback before version 132.
  video.addEventListener(
    'timeupdate',
    () => {
      if (!video.paused && video.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA && video.currentTime > 0)
        done();
    },
    { signal },
  );
}
