import type { EncodedRendition } from '../encode/encoded-rendition.js';
import type { FolderEntry } from '../output/list-folder.js';
import type { Source } from '../source/source.js';
import type { Summary } from './reporter.js';

/** What a run has made. */
export interface Made {
  readonly folder: string;
  readonly source: Source;
  readonly renditions: readonly EncodedRendition[];
  readonly entries: readonly FolderEntry[];
  readonly seconds: number;
}

export function summaryOf({ folder, source, renditions, entries, seconds }: Made): Summary {
  const sizes = renditions.map(({ rendition, segments }) => ({
    name: rendition.name,
    bytes: segments.reduce((sum, segment) => sum + segment.bytes, 0),
  }));
  const h264 = renditions.filter(({ rendition }) => rendition.codec === 'h264');
  return {
    folder,
    seconds,
    sourceBytes: source.bytes,
    totalBytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
    watchedBytes: sizes[h264.length - 1]?.bytes ?? 0,
    renditions: sizes,
  };
}
