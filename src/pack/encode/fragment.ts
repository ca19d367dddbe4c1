import { type Box, boxAt, childrenOf, FULL_HEADER_BYTES } from './boxes.js';

/** The video is mapped first. */
const VIDEO_TRACK_ID = 1;

/** Flags of a `trun` box (ISO/IEC 14496-12, section 8.8.8). */
const DATA_OFFSET = 0x1;
const FIRST_SAMPLE_FLAGS = 0x4;
const SAMPLE_FIELDS = [0x100, 0x200, 0x400, 0x800];
const SAMPLE_TIME_OFFSET = 0x800;

const FIELD_BYTES = 4;

/** Says in the flags of a sample that it is no keyframe (section 8.8.3.1). */
const IS_NOT_SYNC = 0x1_00_00;

/** The video in a fragment (`moof`). */
export interface VideoRun {
  readonly frames: number;
  /** Whether the first frame is a keyframe. */
  readonly isSync: boolean;
  /** Where the composition time offset of each frame is, in the bytes of the fragment. */
  readonly timeOffsets: readonly number[];
  /** Where its version is. */
  readonly versionOffset: number;
}

/** Reads the run of video samples of a fragment; undefined if it has sound alone. */
export function readVideoRun(moof: Buffer): VideoRun | undefined {
  const root = boxAt(moof, 0);
  const trafs = root ? childrenOf(moof, root, 'traf') : [];
  const video = trafs.find((traf) => trackIdOf(moof, traf) === VIDEO_TRACK_ID);
  const trun = video && childrenOf(moof, video, 'trun')[0];
  return trun && readRun(moof, trun);
}

/**
 * Moves the frames of a fragment in time, against their decode times. An encoder that reorders frames shows the
 * first one late by as many frames: without it, sound and picture begin together. CMAF allows negative offsets
 * (ISO/IEC 23000-19, section 7.5.17).
 */
export function shiftFrames(moof: Buffer, { timeOffsets, versionOffset }: VideoRun, by: number): void {
  if (by === 0 || timeOffsets.length === 0) return;
  // In version 1, offsets have a sign.
  moof[versionOffset] = 1;
  for (const offset of timeOffsets) moof.writeInt32BE(moof.readInt32BE(offset) + by, offset);
}

/** The composition time offset of the first frame, in the time scale of the track. */
export function firstTimeOffset(moof: Buffer, { timeOffsets: [first] }: VideoRun): number {
  return first === undefined ? 0 : moof.readInt32BE(first);
}

function trackIdOf(moof: Buffer, traf: Box): number | undefined {
  const tfhd = childrenOf(moof, traf, 'tfhd')[0];
  return tfhd && moof.readUInt32BE(tfhd.start + FULL_HEADER_BYTES);
}

function readRun(moof: Buffer, trun: Box): VideoRun {
  const flags = moof.readUIntBE(trun.start + 9, 3);
  const frames = moof.readUInt32BE(trun.start + FULL_HEADER_BYTES);
  let at = trun.start + FULL_HEADER_BYTES + FIELD_BYTES;
  if (flags & DATA_OFFSET) at += FIELD_BYTES;
  const hasFirstFlags = (flags & FIRST_SAMPLE_FLAGS) !== 0;
  const isSync = hasFirstFlags && (moof.readUInt32BE(at) & IS_NOT_SYNC) === 0;
  if (hasFirstFlags) at += FIELD_BYTES;
  const fields = SAMPLE_FIELDS.filter((field) => flags & field);
  const place = fields.indexOf(SAMPLE_TIME_OFFSET) * FIELD_BYTES;
  const timeOffsets =
    place < 0
      ? []
      : Array.from({ length: frames }, (_, index) => at + index * fields.length * FIELD_BYTES + place);
  return { frames, isSync, timeOffsets, versionOffset: trun.start + 8 };
}
