/**
 * The kinds of problems that a clip can have. The list is closed: engines map their own errors to it, and
 * each kind has a message in every language.
 *
 * - `offline`: the device has no network
 * - `not-found`: a file of the clip does not exist (404, 410)
 * - `forbidden`: the server refuses access (401, 403, an expired token)
 * - `unsupported`: the browser cannot play any of the sources
 * - `decode`: the data arrived, and is damaged
 * - `timeout`: the data did not arrive in time; the network is slow, or the server does not respond, or
 *   responds with errors
 */
export const PROBLEM_KINDS = [
  'offline',
  'not-found',
  'forbidden',
  'unsupported',
  'decode',
  'timeout',
] as const;

/** A kind of problem, of `PROBLEM_KINDS`. */
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Why a clip cannot be played. */
export interface Problem {
  readonly kind: ProblemKind;
  /** Details for developers, in English, such as the HTTP status. Never shown to the reader. */
  readonly message: string;
  /** The browser lacks a codec of the source: another engine would play a part of it at best. */
  readonly lacksCodec?: true;
}

/** The problem that an HTTP status stands for. Status `0` means that no response arrived. */
export function problemOfStatus(status: number, isOnline: boolean): ProblemKind {
  if (status === 0 && !isOnline) return 'offline';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'forbidden';
  return 'timeout';
}

/**
 * The `MediaError.code` (HTML, section 4.8.11.1) that fits best, for scripts that use the element as a media
 * element.
 */
export function mediaErrorCode(kind: ProblemKind): 2 | 3 | 4 {
  if (kind === 'offline' || kind === 'timeout') return 2;
  return kind === 'decode' ? 3 : 4;
}
