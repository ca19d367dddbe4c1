/**
 * Calls `callback` once, when the media element's first frame is on the screen. From then on the poster can
 * be removed without a black flash.
 *
 * @param callback receives the time when the frame was presented, on the clock of `performance.now()`
 */
export function onFirstFrame(
  video: HTMLVideoElement,
  signal: AbortSignal,
  callback: (presentedAtMs: number) => void,
): void {
  let isDone = false;
  const finish = (presentedAtMs: number) => {
    if (isDone || signal.aborted) return;
    isDone = true;
    callback(presentedAtMs);
  };

  // A presented frame has been handed to the compositor, and is not on the screen yet. Also, WebKitGTK (seen
  // in 2.50, no bug report is known) stops playing for good if the page around the media element changes in
  // that same animation frame.
  const afterTwoFrames = (presentedAtMs: number) =>
    requestAnimationFrame(() => requestAnimationFrame(() => finish(presentedAtMs)));
  video.requestVideoFrameCallback?.((_now, { presentationTime }) => afterTwoFrames(presentationTime));

  // Audio-only streams and hidden tabs present no frame. Firefox has `requestVideoFrameCallback()` since 132
  // (https://bugzil.la/1800882).
  video.addEventListener(
    'timeupdate',
    () => {
      if (isDone || video.paused || video.currentTime === 0) return;
      if (video.readyState < HTMLMediaElement.HAVE_FUTURE_DATA) return;
      if (document.hidden) finish(performance.now());
      else afterTwoFrames(performance.now());
    },
    { signal },
  );
}
