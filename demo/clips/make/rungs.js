/** The ladder and the clock that every file of it keeps. */
export const FRAMES_PER_SECOND = 25;
export const SEGMENT_SECONDS = 4;
export const CHUNKS_PER_SEGMENT = 10;
export const FRAMES_PER_CHUNK = (SEGMENT_SECONDS * FRAMES_PER_SECOND) / CHUNKS_PER_SEGMENT;

/** Flat graphics are cheap: the quality (`crf`) decides the size, and the cap only tames the busiest scenes. */
export const RUNGS = [
  { name: '240p', width: 426, height: 240, crf: 30, maxVideoKbps: 90, profile: 'main', level: '2.1' },
  { name: '360p', width: 640, height: 360, crf: 32, maxVideoKbps: 140, profile: 'main', level: '3.0' },
  { name: '720p', width: 1280, height: 720, crf: 31, maxVideoKbps: 320, profile: 'high', level: '3.1' },
];

export const PROGRESSIVE_RUNG = '360p';

/** Fine enough to begin with, and soon here: the rung whose beginning is also kept as one file. */
export const HEAD_RUNG = '360p';
