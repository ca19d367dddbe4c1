/** A canvas that pictures are drawn on. */
export function makeCanvas(widthPixels: number, heightPixels: number) {
  const canvas = document.createElement('canvas');
  canvas.width = widthPixels;
  canvas.height = heightPixels;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('the browser gives no canvas');
  context.imageSmoothingQuality = 'high';
  return { canvas, context };
}

/** @param quality from 0 to 1 */
export function toImage(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error(`no ${type} was written`))),
      type,
      quality,
    );
  });
}

/** Safari writes PNG instead. */
export async function canWriteWebP(): Promise<boolean> {
  const { canvas } = makeCanvas(1, 1);
  const { type } = await toImage(canvas, 'image/webp', 1);
  return type === 'image/webp';
}
