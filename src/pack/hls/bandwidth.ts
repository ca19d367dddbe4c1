/** The size of a segment. */
export interface SegmentSize {
  readonly bytes: number;
  readonly seconds: number;
}

const BITS_PER_BYTE = 8;

/** RFC 8216, section 4.1: the peak is that of segments that are together at least and at most so long. */
const MIN_TARGET_RATIO = 0.5;
const MAX_TARGET_RATIO = 1.5;

/** The largest bit rate of contiguous segments that are together about as long as the target duration. */
export function peakBitsPerSecond(segments: readonly SegmentSize[], targetSeconds: number): number {
  let peak = 0;
  for (const start of segments.keys()) {
    let bytes = 0;
    let seconds = 0;
    for (const segment of segments.slice(start)) {
      bytes += segment.bytes;
      seconds += segment.seconds;
      if (seconds > targetSeconds * MAX_TARGET_RATIO) break;
      if (seconds >= targetSeconds * MIN_TARGET_RATIO) peak = Math.max(peak, rate(bytes, seconds));
    }
  }
  // A clip that is shorter than half a segment has no such segments.
  return peak || averageBitsPerSecond(segments);
}

export function averageBitsPerSecond(segments: readonly SegmentSize[]): number {
  const total = (field: keyof SegmentSize) => segments.reduce((sum, segment) => sum + segment[field], 0);
  return rate(total('bytes'), total('seconds'));
}

function rate(bytes: number, seconds: number): number {
  return Math.ceil((bytes * BITS_PER_BYTE) / seconds);
}
