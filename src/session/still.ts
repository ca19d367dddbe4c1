/** More would be memory for a sharpness that nobody misses before the clip moves again. */
const MOST_PIXELS_ACROSS = 640;

/** Small enough to be read in no time, large enough to meet what is not black. */
const SAMPLE_PIXELS = 16;

/** Brighter than the black of a video. */
const LIGHT = 24;

/**
 * The picture that `video` shows, as large as its box; undefined where it shows none. On a canvas, which may show what another origin
 * would not let a page read, and asks no security policy for `blob:`.
 */
export function takeStill(video: HTMLVideoElement): HTMLCanvasElement | undefined {
  const { videoWidth, videoHeight, clientWidth, readyState } = video;
  if (readyState < HTMLMediaElement.HAVE_CURRENT_DATA || videoWidth === 0) return undefined;
  const canvas = document.createElement('canvas');
  canvas.className = 'still';
  canvas.width = Math.min(clientWidth || videoWidth, videoWidth, MOST_PIXELS_ACROSS);
  canvas.height = Math.round((canvas.width * videoHeight) / videoWidth);
  canvas.getContext('2d', { alpha: false })?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return isBlack(canvas) ? undefined : canvas;
}

/** A black picture says less than the poster. And WebKitGTK draws what is out of view black. */
function isBlack(picture: HTMLCanvasElement): boolean {
  const sample = new OffscreenCanvas(SAMPLE_PIXELS, SAMPLE_PIXELS).getContext('2d', {
    willReadFrequently: true,
  });
  sample?.drawImage(picture, 0, 0, SAMPLE_PIXELS, SAMPLE_PIXELS);
  try {
    const { data = [] } = sample?.getImageData(0, 0, SAMPLE_PIXELS, SAMPLE_PIXELS) ?? {};
    return data.every((value, index) => index % 4 === 3 || value < LIGHT);
  } catch {
    // Another origin's: nobody may know.
    return false;
  }
}
