const WIDTH_PIXELS = 640;
const HEIGHT_PIXELS = 360;

/** Red, green, blue and alpha of each pixel of `image`, from 0 to 255. */
export function pixelsOf(image: CanvasImageSource): Uint8ClampedArray {
  const context = new OffscreenCanvas(WIDTH_PIXELS, HEIGHT_PIXELS).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, WIDTH_PIXELS, HEIGHT_PIXELS);
  return context.getImageData(0, 0, WIDTH_PIXELS, HEIGHT_PIXELS).data;
}

/** The average difference between the pixel values of two images. */
export function differenceOf(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}
