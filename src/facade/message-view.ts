import type { ProblemKind } from '../clip/problem.js';
import type { Words } from '../text/catalogue.js';
import type { Piece } from './pieces.js';

/** What went wrong, in the reader's words. */
export function problemText(kind: ProblemKind, words: Words): string | undefined {
  return kind === 'not-found' ? words.notFound : words[kind];
}

/** An error on the poster: what went wrong, a way to try again, and the clip's own page where there is one. Without an error, nothing. */
export function messagePiece(kind: ProblemKind | undefined, href: string, words: Words): Piece {
  return {
    is: 'div.message[part=message]',
    isThere: kind !== undefined,
    pieces: [
      { is: 'p', text: kind && problemText(kind, words) },
      { is: 'button.retry', text: words.retry },
      { is: 'a', isThere: href !== '', attributes: { href }, text: words.watchElsewhere },
    ],
  };
}
