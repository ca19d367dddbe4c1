import type { Clip } from '../clip/clip.js';
import type { Piece } from './pieces.js';

/** The clip's picture, from the attributes; without them, nothing: the bare box. */
export function posterPiece({ poster, loading }: Clip, isThere: boolean): Piece {
  const { src, srcset, sizes, alt } = poster;
  const image: Piece = {
    is: 'img.poster[part=poster][decoding=async]',
    isThere: src !== '' || srcset !== '',
    // `loading` stands before the URLs: an image that is told later to be lazy is already on its way.
    attributes: {
      alt,
      loading,
      sizes: sizes || undefined,
      srcset: srcset || undefined,
      src: src || undefined,
    },
  };
  return { is: 'slot.poster[name=poster]', isThere, pieces: [image] };
}

/** The sign for a picture that did not arrive says nothing to a reader: the bare box is better. For a shadow root, which hears of what is in its slots, too. */
export function hideBroken({ type, target, currentTarget }: Event): void {
  const image = target as HTMLElement;
  if ((currentTarget as ShadowRoot).contains(image) && image.matches('img.poster'))
    image.hidden = type === 'error';
}
