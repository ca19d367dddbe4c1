import type { EncodedRendition } from '../encode/encoded-rendition.js';
import { timedSegments } from '../hls/playlists.js';
import { PackProblem } from '../problem.js';
import type { Source } from '../source/source.js';

/** A source may end so much earlier than it says: the last frames of many recordings are cut. */
const MAX_MISSING_SECONDS = 0.5;
const MAX_MISSING_SHARE = 0.02;

/** @throws {PackProblem} if the source ended before its time */
export function checkLength(encoded: EncodedRendition, { path, durationSeconds }: Source): void {
  const seconds = timedSegments(encoded).reduce((sum, segment) => sum + segment.seconds, 0);
  if (seconds === 0) throw new PackProblem(`${path} has no picture that can be decoded.`);
  const missing = durationSeconds - seconds;
  if (missing > Math.max(MAX_MISSING_SECONDS, durationSeconds * MAX_MISSING_SHARE))
    throw new PackProblem(
      `${path} ends after ${seconds.toFixed(1)} s, and says that it lasts ${durationSeconds.toFixed(1)} s. ` +
        'It was cut off, or its upload has not ended.',
    );
}
