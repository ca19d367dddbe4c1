/**
 * Everything that can be wrong with a clip, in the reader's terms. The list is closed: engines translate their own errors into it,
 * and each kind has its words in the catalogue.
 *
 * - `offline`: the device has no network
 * - `not-found`: the clip, or a part that it needs, is not there (404, 410)
 * - `forbidden`: the reader may not see it (401, 403, an expired token)
 * - `unsupported`: this browser cannot play what the sources offer
 * - `decode`: the bytes came, and are broken
 * - `timeout`: the bytes did not come in time: too slow, or the server did not answer, or only with errors
 */
export const PROBLEM_KINDS = [
  'offline',
  'not-found',
  'forbidden',
  'unsupported',
  'decode',
  'timeout',
] as const;

export type ProblemKind = (typeof PROBLEM_KINDS)[number];

export interface Problem {
  readonly kind: ProblemKind;
  /** For the engineer, in English: status, engine's words. Never shown to the reader. */
  readonly message: string;
}

/** The problem that an HTTP status stands for. `0` is an answer that never came. */
export function problemOfStatus(status: number, isOnline: boolean): ProblemKind {
  if (status === 0 && !isOnline) return 'offline';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'forbidden';
  return 'timeout';
}

/** `MediaError.code` (HTML, section 4.8.11.1) that fits best, for scripts that treat the element as a media element. */
export function mediaErrorCode(kind: ProblemKind): 2 | 3 | 4 {
  if (kind === 'offline' || kind === 'timeout') return 2;
  return kind === 'decode' ? 3 : 4;
}
