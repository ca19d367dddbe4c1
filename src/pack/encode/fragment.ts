import { type Box, boxAt, childrenOf, FULL_HEADER_BYTES, HEADER_BYTES } from './boxes.js';

/** The video is mapped first. */
export const VIDEO_TRACK_ID = 1;

/** Flags of a `trun` box (ISO/IEC 14496-12, section 8.8.8). */
const RUN_DATA_OFFSET = 0x1;
const RUN_FIRST_FLAGS = 0x4;
const RUN_SAMPLE_DURATION = 0x1_00;
const RUN_SAMPLE_FIELDS = [RUN_SAMPLE_DURATION, 0x2_00, 0x4_00, 0x8_00];

/** Flags of a `tfhd` box (section 8.8.7), in the order of its fields. */
const HEADER_DURATION = 0x8;
const HEADER_FIELDS_BEFORE_DURATION: readonly (readonly [flag: number, bytes: number])[] = [
  [0x1, 8],
  [0x2, 4],
];

const FIELD_BYTES = 4;

/** Says in the flags of a sample that it is no keyframe (section 8.8.3.1). */
const IS_NOT_SYNC = 0x1_00_00;

/** The samples of one track in a fragment (`moof`). Times are in the time scale of the track. */
export interface TrackRun {
  readonly trackId: number;
  readonly samples: number;
  /** Whether the first sample is marked as a keyframe. */
  readonly isSync: boolean;
  readonly decodeTime: number;
  readonly duration: number;
}

/** Reads the runs of all tracks of a fragment. */
export function readTrackRuns(moof: Buffer): readonly TrackRun[] {
  return trafsOf(moof).map((traf) => readTrackRun(moof, traf));
}

/** Adds to the decode times of a fragment, by track. */
export function shiftDecodeTimes(moof: Buffer, offsets: ReadonlyMap<number, number>): void {
  for (const traf of trafsOf(moof)) {
    const { trackId, decodeTime } = readTrackRun(moof, traf);
    const at = childOf(moof, traf, 'tfdt').start + FULL_HEADER_BYTES;
    const shifted = decodeTime + (offsets.get(trackId) ?? 0);
    if (hasLongTimes(moof, at)) moof.writeBigUInt64BE(BigInt(shifted), at);
    else moof.writeUInt32BE(shifted, at);
  }
}

function trafsOf(moof: Buffer): readonly Box[] {
  const root = boxAt(moof, 0);
  return root ? childrenOf(moof, root, 'traf') : [];
}

function readTrackRun(moof: Buffer, traf: Box): TrackRun {
  const header = childOf(moof, traf, 'tfhd');
  const timeAt = childOf(moof, traf, 'tfdt').start + FULL_HEADER_BYTES;
  return {
    trackId: moof.readUInt32BE(header.start + FULL_HEADER_BYTES),
    decodeTime: hasLongTimes(moof, timeAt) ? Number(moof.readBigUInt64BE(timeAt)) : moof.readUInt32BE(timeAt),
    ...readRun(moof, childOf(moof, traf, 'trun'), defaultDuration(moof, header)),
  };
}

function readRun(moof: Buffer, trun: Box, defaultSampleDuration: number) {
  const flags = flagsOf(moof, trun);
  const samples = moof.readUInt32BE(trun.start + FULL_HEADER_BYTES);
  const flagsAt = trun.start + FULL_HEADER_BYTES + FIELD_BYTES + (flags & RUN_DATA_OFFSET ? FIELD_BYTES : 0);
  const hasFirstFlags = (flags & RUN_FIRST_FLAGS) !== 0;
  const isSync = hasFirstFlags && (moof.readUInt32BE(flagsAt) & IS_NOT_SYNC) === 0;
  if (!(flags & RUN_SAMPLE_DURATION)) return { samples, isSync, duration: samples * defaultSampleDuration };
  const from = flagsAt + (hasFirstFlags ? FIELD_BYTES : 0);
  const sampleBytes = RUN_SAMPLE_FIELDS.filter((field) => flags & field).length * FIELD_BYTES;
  let duration = 0;
  for (let sample = 0; sample < samples; sample += 1)
    duration += moof.readUInt32BE(from + sample * sampleBytes);
  return { samples, isSync, duration };
}

function defaultDuration(moof: Buffer, header: Box): number {
  const flags = flagsOf(moof, header);
  if (!(flags & HEADER_DURATION)) return 0;
  const before = HEADER_FIELDS_BEFORE_DURATION.filter(([flag]) => flags & flag);
  const at = header.start + FULL_HEADER_BYTES + FIELD_BYTES;
  return moof.readUInt32BE(before.reduce((offset, [, bytes]) => offset + bytes, at));
}

/** The flags of a full box. */
function flagsOf(moof: Buffer, box: Box): number {
  return moof.readUIntBE(box.start + HEADER_BYTES + 1, 3);
}

/** Whether a `tfdt` box has times of 64 bits: its version is 1 (section 8.8.12). */
function hasLongTimes(moof: Buffer, timeAt: number): boolean {
  return moof.readUInt8(timeAt - FIELD_BYTES) === 1;
}

function childOf(moof: Buffer, parent: Box, type: string): Box {
  const child = childrenOf(moof, parent, type)[0];
  if (!child) throw new Error(`a fragment without ${type}`);
  return child;
}
