import type { DownloadedResponse } from '../downloaded-response.js';
import { type AlignedAppender, alignTimeline } from './align-timeline.js';
import type { Download } from './download.js';
import type { EarlyBuffer } from './early-buffer.js';
import type { Segment } from './media-playlist.js';

/**
 * How far a head file is moved at most. Its playlist does not name it: bytes from farther away are not the
 * beginning of the stream.
 */
const MAX_HEAD_SHIFT_SECONDS = 0.5;

/** The content of an early buffer once it is filled. */
export interface FilledBuffer {
  /** The last file that was appended. */
  readonly last: DownloadedResponse;
  readonly segment: Segment;
}

/**
 * Appends the bytes of `downloads` as they arrive, one file after another, and sets the duration as soon as
 * `loadingSegment` is resolved. `isHead`: the only file is a head file.
 *
 * @returns undefined if a download failed, there is no segment, or nothing in the buffer can be played
 * @throws if the browser does not accept the bytes, or their timestamps do not match the playlist
 */
export async function fillEarlyBuffer(
  buffer: EarlyBuffer,
  downloads: readonly Download[],
  loadingSegment: Promise<Segment | undefined>,
  isHead: boolean,
): Promise<FilledBuffer | undefined> {
  const settingDuration = loadingSegment.then(
    (segment) => segment && buffer.setDuration(segment.totalSeconds),
  );
  const last = await appendAll(
    alignTimeline(buffer, isHead ? MAX_HEAD_SHIFT_SECONDS : Number.POSITIVE_INFINITY),
    buffer,
    downloads,
  );
  await settingDuration;
  const segment = await loadingSegment;
  if (!last || !segment) return undefined;

  await buffer.whenAppended();
  return buffer.isEmpty ? undefined : { last, segment };
}

async function appendAll(
  appender: AlignedAppender,
  buffer: EarlyBuffer,
  downloads: readonly Download[],
): Promise<DownloadedResponse | undefined> {
  let last: DownloadedResponse | undefined;
  for (const download of downloads) {
    download.onBytes((bytes) => appender.append(bytes));
    last = await buffer.whileUsable(download.response);
    if (!last) return undefined;
  }
  appender.end();
  return last;
}
