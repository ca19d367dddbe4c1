import {
  type Box,
  boxesIn,
  childrenOf,
  FULL_HEADER_BYTES,
  HEADER_BYTES,
  viewOf,
} from '../../../src/pack/encode/boxes.ts';

/** A frame, or a piece of sound. Times are in the time scale of its track. */
export interface Sample {
  readonly bytes: Uint8Array;
  readonly duration: number;
  /** As in ISO/IEC 14496-12, section 8.8.3.1. */
  readonly flags: number;
  /** From the decode time to the presentation time. */
  readonly compositionOffset: number;
}

/** What a segment has of one track. */
export interface TrackSamples {
  readonly trackId: number;
  readonly decodeTime: number;
  readonly samples: readonly Sample[];
}

/** What a sample has where its run does not say it. */
type SampleDefaults = Pick<Sample, 'duration' | 'flags'> & { readonly size: number };

const FIELD_BYTES = 4;

/** Flags of a `tfhd` box (section 8.8.7): fields before the defaults, and the defaults. */
const HAS_BASE_OFFSET = 0x1;
const HAS_DESCRIPTION = 0x2;
const HAS_DEFAULTS = [0x8, 0x10, 0x20] as const;

/** Flags of a `trun` box (section 8.8.8). */
const HAS_FIRST_FLAGS = 0x4;
const HAS_FIELDS = [0x1_00, 0x2_00, 0x4_00, 0x8_00] as const;

/**
 * Reads the samples of a segment with one fragment, as Mediabunny writes it: each track has one run, whose data are
 * counted from the beginning of the fragment.
 *
 * @throws {Error} if it is another kind of segment
 */
export function readSamples(segment: Uint8Array): readonly TrackSamples[] {
  const fragments = boxesIn(segment, 0, segment.length).filter(({ type }) => type === 'moof');
  const [moof] = fragments;
  if (fragments.length > 1) throw new Error(`a segment with ${fragments.length} fragments`);
  if (!moof) return [];
  return childrenOf(segment, moof, 'traf').map((traf) => readTrack(segment, moof, traf));
}

function readTrack(segment: Uint8Array, moof: Box, traf: Box): TrackSamples {
  const view = viewOf(segment);
  const [header, time, run] = ['tfhd', 'tfdt', 'trun'].map((type) => childrenOf(segment, traf, type)[0]);
  if (!header || !time || !run) throw new Error('a track without its samples');
  const timeAt = time.start + FULL_HEADER_BYTES;
  const hasLongTime = view.getUint8(time.start + HEADER_BYTES) === 1;
  return {
    trackId: view.getUint32(header.start + FULL_HEADER_BYTES),
    decodeTime: hasLongTime ? Number(view.getBigUint64(timeAt)) : view.getUint32(timeAt),
    samples: readRun(segment, moof, run, readDefaults(view, header)),
  };
}

function readDefaults(view: DataView, header: Box): SampleDefaults {
  const flags = flagsOf(view, header);
  let at = header.start + FULL_HEADER_BYTES + FIELD_BYTES;
  if (flags & HAS_BASE_OFFSET) at += 2 * FIELD_BYTES;
  if (flags & HAS_DESCRIPTION) at += FIELD_BYTES;
  const [duration = 0, size = 0, sampleFlags = 0] = HAS_DEFAULTS.map((flag) => {
    if (!(flags & flag)) return 0;
    at += FIELD_BYTES;
    return view.getUint32(at - FIELD_BYTES);
  });
  return { duration, size, flags: sampleFlags };
}

function readRun(segment: Uint8Array, moof: Box, run: Box, defaults: SampleDefaults): readonly Sample[] {
  const view = viewOf(segment);
  const flags = flagsOf(view, run);
  const count = view.getUint32(run.start + FULL_HEADER_BYTES);
  let at = run.start + FULL_HEADER_BYTES + FIELD_BYTES;
  const next = () => {
    at += FIELD_BYTES;
    return view.getUint32(at - FIELD_BYTES);
  };
  let dataAt = moof.start + next();
  const firstFlags = flags & HAS_FIRST_FLAGS ? next() : undefined;
  return Array.from({ length: count }, (_, index) => {
    const [duration, size, sampleFlags, offset] = HAS_FIELDS.map((flag) =>
      flags & flag ? next() : undefined,
    );
    const end = dataAt + (size ?? defaults.size);
    const bytes = segment.subarray(dataAt, end);
    dataAt = end;
    return {
      bytes,
      duration: duration ?? defaults.duration,
      flags: (index === 0 ? firstFlags : undefined) ?? sampleFlags ?? defaults.flags,
      // The field is signed.
      compositionOffset: (offset ?? 0) | 0,
    };
  });
}

function flagsOf(view: DataView, { start }: Box): number {
  return view.getUint32(start + HEADER_BYTES) & 0xff_ff_ff;
}
