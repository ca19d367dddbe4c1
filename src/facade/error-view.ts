import type { ProblemKind } from '../clip/problem.js';
import type { Messages } from '../i18n/messages.js';
import type { Piece } from './pieces.js';

/** What went wrong, in the reader's words. */
export function problemMessage(kind: ProblemKind, words: Messages): string | undefined {
  return kind === 'not-found' ? words.notFound : words[kind];
}

/** An error on the poster: what went wrong, a way to try again, and the clip's own page where there is one. Without an error, nothing. */
export function errorPiece(kind: ProblemKind | undefined, href: string, words: Messages): Piece {
  return {
    is: 'div.message[part=message]',
    isThere: kind !== undefined,
    pieces: [
      { is: 'p', text: kind && problemMessage(kind, words) },
      { is: 'button.retry', text: words.retry },
      { is: 'a', isThere: href !== '', attributes: { href }, text: words.watchElsewhere },
    ],
  };
}
