/** More would be memory for a sharpness that nobody misses before the clip moves again. */
const MOST_PIXELS_ACROSS = 640;

/** Of JPEG: as good as the video itself. */
const QUALITY = 0.8;

/** Small enough to be read in no time, large enough to meet what is not black. */
const SAMPLE_PIXELS = 16;

/** Brighter than the black of a video. */
const LIGHT = 24;

/** What TypeScript's DOM library does not know yet of WebCodecs. */
type CopyOptions = VideoFrameCopyToOptions & { readonly format: 'RGBA' };
type Turned = VideoFrame & { readonly rotation?: number };

/** The last picture of a clip. On a canvas, which may show what another origin would not let a page read, and asks no security policy for `blob:`. */
export class FrameSnapshot {
  readonly canvas = document.createElement('canvas');
  /** Whether there is something to be seen on it. */
  readonly #isDrawn: Promise<boolean>;
  #isFar = false;
  #packed: Promise<Blob | null> | undefined;

  private constructor(video: HTMLVideoElement, frame: VideoFrame | undefined) {
    const { canvas } = this;
    const { videoWidth, videoHeight, clientWidth } = video;
    canvas.className = 'still';
    canvas.width = Math.min(clientWidth || videoWidth, videoWidth, MOST_PIXELS_ACROSS);
    canvas.height = Math.round((canvas.width * videoHeight) / videoWidth);
    canvas.hidden = frame !== undefined;
    if (!frame) draw(video, canvas);
    this.#isDrawn = Promise.resolve(frame && copy(frame, canvas)).then(() => !isBlack(canvas));
  }

  /** What `video` shows, as large as its box; undefined where it shows nothing. In view it is there at once, and else soon. */
  static of(video: HTMLVideoElement, isInView: boolean): FrameSnapshot | undefined {
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0) return undefined;
    return new FrameSnapshot(video, isInView ? undefined : frameOf(video));
  }

  /** While nobody is about to see it: 40 KB instead of the megabytes that a browser needs to show it. A picture that nobody may read stays as it is. */
  async pack(): Promise<void> {
    const { canvas } = this;
    this.#isFar = true;
    canvas.hidden = true;
    await this.#isDrawn;
    this.#packed ??= packed(canvas);
    if ((await this.#packed) && this.#isFar) canvas.width = 0;
  }

  async unpack(): Promise<void> {
    const { canvas } = this;
    this.#isFar = false;
    const isDrawn = await this.#isDrawn;
    const blob = canvas.width === 0 && (await this.#packed);
    const bitmap = blob && (await createImageBitmap(blob));
    if (this.#isFar) return;
    if (bitmap) {
      canvas.width = bitmap.width;
      draw(bitmap, canvas);
      bitmap.close();
    }
    canvas.hidden = !isDrawn;
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

/** Undefined where the browser has no such thing, nobody may read the picture, or it lies as the camera did and is shown otherwise. */
function frameOf(video: HTMLVideoElement): VideoFrame | undefined {
  try {
    const frame: Turned = new VideoFrame(video);
    const { width, height } = frame.visibleRect ?? new DOMRectReadOnly();
    const isTurned = frame.rotation || width < height !== video.videoWidth < video.videoHeight;
    if (!isTurned) return frame;
    frame.close();
  } catch {
    // The picture is drawn.
  }
  return undefined;
}

/** By hand where it can be: of each picture of a video that a canvas has drawn, Chromium without a GPU keeps a copy for as long as the page is there. */
async function copy(frame: VideoFrame, canvas: HTMLCanvasElement): Promise<void> {
  try {
    const { width, height } = frame.visibleRect ?? new DOMRectReadOnly();
    const options: CopyOptions = { format: 'RGBA' };
    const pixels = new Uint8ClampedArray(frame.allocationSize(options));
    await frame.copyTo(pixels, options);
    const bitmap = await createImageBitmap(new ImageData(pixels, width, height), {
      resizeWidth: canvas.width,
      resizeHeight: canvas.height,
      resizeQuality: 'medium',
    });
    draw(bitmap, canvas);
    bitmap.close();
  } catch {
    draw(frame, canvas);
  } finally {
    frame.close();
  }
}

function draw(picture: CanvasImageSource, canvas: HTMLCanvasElement): void {
  canvas.getContext('2d', { alpha: false })?.drawImage(picture, 0, 0, canvas.width, canvas.height);
}

/** A black picture says less than the poster. And WebKitGTK now and then draws what is out of view black. */
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
