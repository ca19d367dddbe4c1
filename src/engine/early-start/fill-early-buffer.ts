import type { DownloadedResponse } from '../downloaded-response.js';
import type { Download } from './download.js';
import type { EarlyBuffer } from './early-buffer.js';
import type { Segment } from './media-playlist.js';

/** The content of an early buffer once it is filled. */
export interface FilledBuffer {
  /** The last file that was appended. */
  readonly last: DownloadedResponse;
  readonly segment: Segment;
}

/**
 * Appends the bytes of `downloads` as they arrive, one file after another, and sets the duration as soon as
 * `loadingSegment` is resolved.
 *
 * @returns undefined if a download failed, there is no segment, or nothing in the buffer can be played
 * @throws if the browser does not accept the bytes, or their timestamps do not match the playlist
 */
export async function fillEarlyBuffer(
  buffer: EarlyBuffer,
  downloads: readonly Download[],
  loadingSegment: Promise<Segment | undefined>,
): Promise<FilledBuffer | undefined> {
  const settingDuration = loadingSegment.then(
    (segment) => segment && buffer.setDuration(segment.totalSeconds),
  );
  const last = await appendAll(buffer, downloads);
  await settingDuration;
  const segment = await loadingSegment;
  if (!last || !segment) return undefined;

  await buffer.whenAppended();
  return buffer.isEmpty ? undefined : { last, segment };
}

async function appendAll(
  buffer: EarlyBuffer,
  downloads: readonly Download[],
): Promise<DownloadedResponse | undefined> {
  let last: DownloadedResponse | undefined;
  for (const download of downloads) {
    download.onBytes((bytes) => buffer.append(bytes));
    last = await buffer.whileUsable(download.response);
    if (!last) return undefined;
  }
  return last;
}
