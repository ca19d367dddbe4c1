import type { Sample, TrackSamples } from './read-samples.ts';

/**
 * Encoders that reorder frames show the first one some frames after it is decoded. Its composition offset is taken off
 * those of all, so that the pictures begin at 0, as the sound does.
 *
 * @returns what does so, for one segment after the other
 */
export function beginAtZero(): (tracks: readonly TrackSamples[]) => readonly TrackSamples[] {
  let delay: number | undefined;
  return ([video, ...others]) => {
    if (!video) return others;
    delay ??= firstPresentationTime(video);
    const shift = delay;
    const samples = video.samples.map((sample) => ({
      ...sample,
      compositionOffset: sample.compositionOffset - shift,
    }));
    return [{ ...video, samples }, ...others];
  };
}

function firstPresentationTime({ decodeTime, samples }: TrackSamples): number {
  let first = Number.POSITIVE_INFINITY;
  samples.reduce((time: number, { duration, compositionOffset }: Sample) => {
    first = Math.min(first, time + compositionOffset);
    return time + duration;
  }, decodeTime);
  return first;
}
