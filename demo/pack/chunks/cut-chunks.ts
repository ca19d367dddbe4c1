import type { Sample, TrackSamples } from './read-samples.ts';
import { writeFragment } from './write-fragment.ts';

/** Which segment it is that is cut, and how. */
export interface CutOptions {
  /** Counted from 1. */
  readonly segmentNumber: number;
  readonly framesPerSegment: number;
  readonly framesPerChunk: number;
}

/**
 * Cuts a segment into chunks, each of which can be shown before the rest has arrived. Mediabunny begins fragments
 * with keyframes alone, and a segment has one.
 *
 * @param tracks the samples of the segment, those of the pictures first
 */
export function cutChunks(
  tracks: readonly TrackSamples[],
  cutOptions: CutOptions,
): Uint8Array<ArrayBuffer>[] {
  const { segmentNumber, framesPerSegment, framesPerChunk } = cutOptions;
  const [video, ...others] = tracks;
  if (!video) throw new Error('a segment without pictures');
  const chunksPerSegment = Math.ceil(framesPerSegment / framesPerChunk);
  const count = Math.ceil(video.samples.length / framesPerChunk);
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index * framesPerChunk, (index + 1) * framesPerChunk];
    const share = (frames: number) => Math.min(1, frames / video.samples.length);
    const parts = [
      part(video, from, to),
      // Sound and pictures of a segment last equally long: a share of the one goes with the same share of the other.
      ...others.map((track) => part(track, countOf(track, share(from)), countOf(track, share(to)))),
    ];
    const sequenceNumber = (segmentNumber - 1) * chunksPerSegment + index + 1;
    return writeFragment(
      sequenceNumber,
      parts.filter(({ samples }) => samples.length > 0),
    ) as Uint8Array<ArrayBuffer>;
  });
}

function countOf({ samples }: TrackSamples, share: number): number {
  return Math.round(samples.length * share);
}

function part({ trackId, decodeTime, samples }: TrackSamples, from: number, to: number): TrackSamples {
  return {
    trackId,
    decodeTime: decodeTime + durationOf(samples.slice(0, from)),
    samples: samples.slice(from, to),
  };
}

function durationOf(samples: readonly Sample[]): number {
  return samples.reduce((sum, { duration }) => sum + duration, 0);
}
