/** More would be memory for a sharpness that nobody misses before the clip moves again. */
const MOST_PIXELS_ACROSS = 640;

/** Of JPEG: as good as the video itself. */
const QUALITY = 0.8;

/** Small enough to be read in no time, large enough to meet what is not black. */
const SAMPLE_PIXELS = 16;

/** Brighter than the black of a video. */
const LIGHT = 24;

/** The last picture of a clip. On a canvas, which may show what another origin would not let a page read, and asks no security policy for `blob:`. */
export class Still {
  readonly canvas: HTMLCanvasElement;
  #isFar = false;
  #packed: Promise<Blob | null> | undefined;

  private constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas;
  }

  /** What `video` shows, as large as its box; undefined where it shows nothing. */
  static of(video: HTMLVideoElement): Still | undefined {
    const { videoWidth, videoHeight, clientWidth, readyState } = video;
    if (readyState < HTMLMediaElement.HAVE_CURRENT_DATA || videoWidth === 0) return undefined;
    const canvas = document.createElement('canvas');
    canvas.className = 'still';
    const width = Math.min(clientWidth || videoWidth, videoWidth, MOST_PIXELS_ACROSS);
    draw(video, canvas, width, Math.round((width * videoHeight) / videoWidth));
    return isBlack(canvas) ? undefined : new Still(canvas);
  }

  /** While it is far from view: 40 KB instead of the megabytes that a browser needs to show it. A picture that nobody may read stays as it is. */
  async pack(): Promise<void> {
    const { canvas } = this;
    this.#isFar = true;
    canvas.hidden = true;
    this.#packed ??= packed(canvas);
    if ((await this.#packed) && this.#isFar) canvas.width = 0;
  }

  async unpack(): Promise<void> {
    const { canvas } = this;
    this.#isFar = false;
    const blob = canvas.width === 0 && (await this.#packed);
    const bitmap = blob && (await createImageBitmap(blob));
    if (this.#isFar) return;
    if (bitmap) {
      draw(bitmap, canvas, bitmap.width, bitmap.height);
      bitmap.close();
    }
    canvas.hidden = false;
  }
}

/** Null for a picture of another origin. */
async function packed(canvas: HTMLCanvasElement): Promise<Blob | null> {
  try {
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  } catch {
    return null;
  }
}

function draw(picture: CanvasImageSource, canvas: HTMLCanvasElement, width: number, height: number): void {
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d', { alpha: false })?.drawImage(picture, 0, 0, width, height);
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
