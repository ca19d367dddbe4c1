/**
 * Calls `act` once the media element's first frame is on the screen: from then on the poster may go without a black flash.
 *
 * @param act is told when the frame was presented, on the clock of `performance.now()`
 */
export function onFirstFrame(
  video: HTMLVideoElement,
  signal: AbortSignal,
  act: (presentedAtMs: number) => void,
): void {
  let isDone = false;
  const done = (presentedAtMs: number) => {
    if (isDone || signal.aborted) return;
    isDone = true;
    act(presentedAtMs);
  };
  // Presented means handed over; WebKitGTK even stops for good when the page changes around the media element in that same frame.
  const afterTwoFrames = (presentedAtMs: number) =>
    requestAnimationFrame(() => requestAnimationFrame(() => done(presentedAtMs)));
  video.requestVideoFrameCallback?.((_now, { presentationTime }) => afterTwoFrames(presentationTime));
  // A sound-only stream, and a hidden tab, present no frames; and Firefox had no frame callback before version 132.
  video.addEventListener(
    'timeupdate',
    () => {
      if (isDone || video.paused || video.currentTime === 0) return;
      if (video.readyState < HTMLMediaElement.HAVE_FUTURE_DATA) return;
      if (document.hidden) done(performance.now());
      else afterTwoFrames(performance.now());
    },
    { signal },
  );
}
