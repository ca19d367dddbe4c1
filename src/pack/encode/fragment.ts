import { type Box, boxAt, childrenOf, FULL_HEADER_BYTES } from './boxes.js';

/** The video is mapped first. */
const VIDEO_TRACK_ID = 1;

/** Flags of a `trun` box (ISO/IEC 14496-12, section 8.8.8). */
const DATA_OFFSET = 0x1;
const FIRST_SAMPLE_FLAGS = 0x4;

const FIELD_BYTES = 4;

/** Says in the flags of a sample that it is no keyframe (section 8.8.3.1). */
const IS_NOT_SYNC = 0x1_00_00;

/** The video in a fragment (`moof`). */
export interface VideoRun {
  readonly frames: number;
  /** Whether the first frame is a keyframe. */
  readonly isSync: boolean;
}

/** Reads the run of video samples of a fragment; undefined if it has sound alone. */
export function readVideoRun(moof: Buffer): VideoRun | undefined {
  const root = boxAt(moof, 0);
  const trafs = root ? childrenOf(moof, root, 'traf') : [];
  const video = trafs.find((traf) => trackIdOf(moof, traf) === VIDEO_TRACK_ID);
  const trun = video && childrenOf(moof, video, 'trun')[0];
  return trun && readRun(moof, trun);
}

function trackIdOf(moof: Buffer, traf: Box): number | undefined {
  const tfhd = childrenOf(moof, traf, 'tfhd')[0];
  return tfhd && moof.readUInt32BE(tfhd.start + FULL_HEADER_BYTES);
}

function readRun(moof: Buffer, trun: Box): VideoRun {
  const flags = moof.readUIntBE(trun.start + FULL_HEADER_BYTES - 3, 3);
  const frames = moof.readUInt32BE(trun.start + FULL_HEADER_BYTES);
  const firstFlagsAt = trun.start + FULL_HEADER_BYTES + FIELD_BYTES + (flags & DATA_OFFSET ? FIELD_BYTES : 0);
  const isSync = (flags & FIRST_SAMPLE_FLAGS) !== 0 && (moof.readUInt32BE(firstFlagsAt) & IS_NOT_SYNC) === 0;
  return { frames, isSync };
}
