/** One rendition of a clip (RFC 8216: variant stream), as readers choose it and analytics report it. */
export interface Rendition {
  readonly heightPixels: number;
  readonly bitsPerSecond: number;
}
