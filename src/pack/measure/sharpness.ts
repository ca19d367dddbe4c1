/**
 * How sharp a picture is: the variance of its Laplacian. Edges of pictures in focus change quickly; those of
 * blurred ones, of motion and of cross-fades do not.
 *
 * @param luma one byte for each pixel, line by line
 */
export function sharpnessOf(luma: Uint8Array, widthPixels: number): number {
  const heightPixels = Math.floor(luma.length / widthPixels);
  let count = 0;
  let sum = 0;
  let sumOfSquares = 0;
  for (let y = 1; y < heightPixels - 1; y += 1) {
    for (let x = 1; x < widthPixels - 1; x += 1) {
      const at = y * widthPixels + x;
      const around = byteAt(luma, at - 1) + byteAt(luma, at + 1);
      const aboveAndBelow = byteAt(luma, at - widthPixels) + byteAt(luma, at + widthPixels);
      const laplacian = 4 * byteAt(luma, at) - around - aboveAndBelow;
      count += 1;
      sum += laplacian;
      sumOfSquares += laplacian * laplacian;
    }
  }
  return count === 0 ? 0 : sumOfSquares / count - (sum / count) ** 2;
}

/** The average of a picture, from 0 to 255. */
export function brightnessOf(luma: Uint8Array): number {
  return luma.length === 0 ? 0 : luma.reduce((sum, byte) => sum + byte, 0) / luma.length;
}

function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}
