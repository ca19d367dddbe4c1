import { type Bytes, concatenate } from './download.js';
import type { EarlyBuffer } from './early-buffer.js';
import { firstDecodeSeconds } from './first-decode-time.js';

/** A fragment begins with its `moof` box: after so many bytes without one, there is none. */
const MAX_HELD_BYTES = 256 * 1024;

/** Appends the bytes of an initialization section and a segment to an early buffer. */
export interface AlignedAppender {
  append(bytes: Bytes): void;
  /** To be called after the last bytes. */
  end(): void;
}

/**
 * Holds back the first bytes until the decode time of the first fragment is known, so that the segment can be
 * moved to its position in the playlist. The timelines of media need not begin at 0.
 *
 * @param maxSeconds bytes that would have to be moved farther stay where they are
 */
export function alignTimeline(buffer: EarlyBuffer, maxSeconds: number): AlignedAppender {
  let held: readonly Bytes[] | undefined = [];

  function release(): void {
    for (const bytes of held ?? []) buffer.append(bytes);
    held = undefined;
  }

  return {
    append(bytes) {
      if (!held) {
        buffer.append(bytes);
        return;
      }
      held = [...held, bytes];
      const file = concatenate(held);
      const decodeSeconds = firstDecodeSeconds(file);
      if (decodeSeconds !== undefined) buffer.alignToStart(decodeSeconds, maxSeconds);
      if (decodeSeconds !== undefined || file.byteLength > MAX_HELD_BYTES) release();
    },
    end: release,
  };
}
