/** A larger snapshot needs more memory, and is only shown until the clip plays again. */
const MAX_WIDTH_PIXELS = 640;

/** JPEG quality, at which no difference to the video is visible. */
const JPEG_QUALITY = 0.8;

/** The side of the square that a snapshot is reduced to before it is checked for black. */
const SAMPLE_PIXELS = 16;

/** The black of a video is darker than this, in each of red, green and blue, from 0 to 255. */
const BRIGHTER_THAN_BLACK = 24;

/** Members of WebCodecs that TypeScript's DOM library does not have. */
type CopyOptions = VideoFrameCopyToOptions & { readonly format: 'RGBA' };
type RotatableFrame = VideoFrame & { readonly rotation?: number };

/**
 * A snapshot of a video frame on a canvas, packed as a JPEG while it is out of view. A canvas can show the
 * frames of another origin, and needs no `blob:` in a content security policy.
 */
export class FrameSnapshot {
  readonly canvas = document.createElement('canvas');
  /** Whether the frame is black. Resolves once it is on the canvas. */
  readonly #isBlack: Promise<boolean>;
  #shouldPack = false;
  #jpeg: Promise<Blob | null> | undefined;

  private constructor(video: HTMLVideoElement, frame: VideoFrame | undefined) {
    const { canvas } = this;
    const { videoWidth, videoHeight, clientWidth } = video;

    canvas.className = 'snapshot';
    canvas.width = Math.min(clientWidth || videoWidth, videoWidth, MAX_WIDTH_PIXELS);
    canvas.height = Math.round((canvas.width * videoHeight) / videoWidth);
    canvas.hidden = frame !== undefined;
    if (!frame) draw(video, canvas);
    this.#isBlack = Promise.resolve(frame && copy(frame, canvas)).then(() => isBlack(canvas));
  }

  /**
   * Takes a snapshot of the frame that `video` shows, as large as `video`; undefined if it shows none. In
   * view, the canvas is painted before this returns, so that the reader sees no empty canvas. Out of view, it
   * is painted later.
   */
  static of(video: HTMLVideoElement, isInView: boolean): FrameSnapshot | undefined {
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0) return undefined;

    return new FrameSnapshot(video, isInView ? undefined : frameOf(video));
  }

  /**
   * Hides the snapshot, and replaces the megabytes of its canvas by a JPEG of about 40 KB. A snapshot of
   * another origin, which no script may read, is only hidden.
   */
  async pack(): Promise<void> {
    const { canvas } = this;
    this.#shouldPack = true;
    canvas.hidden = true;

    await this.#isBlack;
    this.#jpeg ??= jpegOf(canvas);
    if ((await this.#jpeg) && this.#shouldPack) canvas.width = 0;
  }

  /** Shows the snapshot, unless it is black. */
  async unpack(): Promise<void> {
    const { canvas } = this;
    this.#shouldPack = false;

    const isBlack = await this.#isBlack;
    const jpeg = canvas.width === 0 && (await this.#jpeg);
    const bitmap = jpeg && (await createImageBitmap(jpeg));
    if (this.#shouldPack) return;

    if (bitmap) {
      canvas.width = bitmap.width;
      draw(bitmap, canvas);
      bitmap.close();
    }
    canvas.hidden = isBlack;
  }
}

/** Null for a frame of another origin. */
async function jpegOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  try {
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', JPEG_QUALITY));
  } catch {
    return null;
  }
}

/** Undefined without WebCodecs, for a video of another origin, and for a frame that is stored rotated. */
function frameOf(video: HTMLVideoElement): VideoFrame | undefined {
  try {
    const frame: RotatableFrame = new VideoFrame(video);
    const { width, height } = frame.visibleRect ?? new DOMRectReadOnly();
    const isRotated = frame.rotation || width < height !== video.videoWidth < video.videoHeight;
    if (!isRotated) return frame;
    frame.close();
  } catch {
    // `draw()` takes the frame instead.
  }
  return undefined;
}

/**
 * Copies the pixels of `frame` instead of drawing it. Without a GPU, Chromium (seen in 156) keeps a copy of
 * each video frame that was drawn on a canvas for as long as the page lives: 0.9 MB for each clip of the
 * benchmark (bench/measure/tour.js). No bug report is known.
 */
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

function draw(image: CanvasImageSource, canvas: HTMLCanvasElement): void {
  canvas.getContext('2d', { alpha: false })?.drawImage(image, 0, 0, canvas.width, canvas.height);
}

/**
 * A black frame shows the reader less than the poster. WebKitGTK (seen in 2.50) at times draws a video that
 * is out of view as black. No bug report is known; test/session/parking.test.ts leaves out its snapshots in
 * WebKitGTK.
 */
function isBlack(canvas: HTMLCanvasElement): boolean {
  const sample = new OffscreenCanvas(SAMPLE_PIXELS, SAMPLE_PIXELS).getContext('2d', {
    willReadFrequently: true,
  });
  sample?.drawImage(canvas, 0, 0, SAMPLE_PIXELS, SAMPLE_PIXELS);

  try {
    const { data = [] } = sample?.getImageData(0, 0, SAMPLE_PIXELS, SAMPLE_PIXELS) ?? {};
    return data.every((value, index) => index % 4 === 3 || value < BRIGHTER_THAN_BLACK);
  } catch {
    // No script may read a frame of another origin.
    return false;
  }
}
