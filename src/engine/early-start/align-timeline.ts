import { type Bytes, concatenate } from './download.js';
import type { EarlyBuffer } from './early-buffer.js';
import { bytesBeforeFragment, firstDecodeSeconds } from './first-decode-time.js';

/** A fragment begins with its `moof` box: after so many bytes without one, there is none. */
const MAX_HELD_BYTES = 256 * 1024;

/** Appends the bytes of an initialization section and a segment to an early buffer. */
export interface AlignedAppender {
  append(bytes: Bytes): void;
  /** To be called after the last bytes. */
  end(): void;
}

/**
 * Holds back the beginning of the first fragment until its decode time is known, so that the segment can be
 * moved to its position in the playlist. The timelines of media need not begin at 0. The initialization
 * section is appended at once: the browser prepares its decoders while the fragment arrives.
 *
 * @param maxSeconds bytes that would have to be moved farther stay where they are
 */
export function alignTimeline(buffer: EarlyBuffer, maxSeconds: number): AlignedAppender {
  /** All bytes until the decode time is known. */
  let file: Bytes | undefined = new Uint8Array();
  let appendedBytes = 0;

  function appendUpTo(endBytes: number): void {
    if (file && endBytes > appendedBytes) buffer.append(file.subarray(appendedBytes, endBytes));
    appendedBytes = endBytes;
  }

  function end(): void {
    if (file) appendUpTo(file.length);
    file = undefined;
  }

  return {
    append(bytes) {
      if (!file) {
        buffer.append(bytes);
        return;
      }
      file = concatenate([file, bytes]);
      appendUpTo(bytesBeforeFragment(file));
      const decodeSeconds = firstDecodeSeconds(file);
      if (decodeSeconds !== undefined) buffer.alignToStart(decodeSeconds, maxSeconds);
      if (decodeSeconds !== undefined || file.length > MAX_HELD_BYTES) end();
    },
    end,
  };
}
