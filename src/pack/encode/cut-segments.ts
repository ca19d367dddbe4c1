import { boxAt } from './boxes.js';
import { readTrackRuns, shiftDecodeTimes, type TrackRun, VIDEO_TRACK_ID } from './fragment.js';

/** A piece of a fragmented MP4, cut at box borders. */
export type Piece = { readonly kind: 'init'; readonly bytes: Buffer } | SegmentPiece;

/** A segment; `last` for the one at the end of the file, which is incomplete if the file is. */
export interface SegmentPiece {
  readonly kind: 'segment' | 'last';
  readonly bytes: Buffer;
  readonly frames: number;
}

/** How a file is cut. */
export interface CutOptions {
  readonly framesPerSegment: number;
  /**
   * Decode times at which the file continues another, by track, in the time scale of the track. Without them,
   * the times stay as they are.
   */
  readonly startTimes?: ReadonlyMap<number, number>;
}

/** Boxes that belong to no piece: brands of segments, and indexes of a file that is being cut. */
const LEFT_OUT = ['styp', 'sidx', 'mfra', 'free'];

/**
 * Cuts a fragmented MP4 while it is being written into an initialization section and segments of several
 * fragments each. ffmpeg's own segmenters write one fragment a segment, of which nothing can be shown before all
 * of it has arrived.
 *
 * @throws {Error} if a segment does not begin with a keyframe: the encoder did not do what it was told
 */
export async function* cutSegments(
  file: AsyncIterable<Buffer>,
  cutOptions: CutOptions,
): AsyncGenerator<Piece, void> {
  const cutter = new Cutter(cutOptions);
  let rest: Buffer = Buffer.alloc(0);
  for await (const part of file) {
    rest = rest.length === 0 ? part : Buffer.concat([rest, part]);
    let from = 0;
    for (let box = boxAt(rest, from); box; box = boxAt(rest, from)) {
      const piece = cutter.push(box.type, rest.subarray(box.start, box.end));
      if (piece) yield piece;
      from = box.end;
    }
    rest = rest.subarray(from);
  }
  const last = cutter.end();
  if (last) yield last;
}

class Cutter {
  readonly #options: CutOptions;
  #init: Buffer[] | undefined = [];
  #boxes: Buffer[] = [];
  #frames = 0;
  /** What is added to the decode times, by track. */
  readonly #shifts = new Map<number, number>();

  constructor(cutOptions: CutOptions) {
    this.#options = cutOptions;
  }

  /** Takes the next box; returns the piece that ends before it. */
  push(type: string, bytes: Buffer): Piece | undefined {
    if (LEFT_OUT.includes(type)) return undefined;
    if (type !== 'moof') {
      (this.#init ?? this.#boxes).push(bytes);
      return undefined;
    }
    const piece = this.#pieceBefore(bytes);
    this.#boxes.push(bytes);
    return piece;
  }

  /** The last segment; undefined for a file without frames. */
  end(): Piece | undefined {
    return this.#frames === 0 ? undefined : this.#takeSegment('last');
  }

  #pieceBefore(moof: Buffer): Piece | undefined {
    const init = this.#init && this.#takeInit(this.#init);
    const runs = readTrackRuns(moof);
    this.#moveInTime(moof, runs);
    const video = runs.find(({ trackId }) => trackId === VIDEO_TRACK_ID);
    // Sound that ends after the picture stays in the last segment.
    if (!video) return init;
    const { framesPerSegment } = this.#options;
    const isFull = this.#frames === framesPerSegment;
    if ((isFull || this.#frames === 0) && !video.isSync)
      throw new Error('a segment begins without a keyframe');
    const segment = isFull ? this.#takeSegment('segment') : undefined;
    if (this.#frames + video.samples > framesPerSegment) throw new Error('a fragment is in two segments');
    this.#frames += video.samples;
    return init ?? segment;
  }

  #moveInTime(moof: Buffer, runs: readonly TrackRun[]): void {
    const { startTimes } = this.#options;
    if (!startTimes) return;
    for (const { trackId, decodeTime } of runs)
      if (!this.#shifts.has(trackId)) this.#shifts.set(trackId, (startTimes.get(trackId) ?? 0) - decodeTime);
    shiftDecodeTimes(moof, this.#shifts);
  }

  #takeInit(boxes: readonly Buffer[]): Piece {
    this.#init = undefined;
    return { kind: 'init', bytes: Buffer.concat(boxes) };
  }

  #takeSegment(kind: SegmentPiece['kind']): SegmentPiece {
    const segment = { kind, bytes: Buffer.concat(this.#boxes), frames: this.#frames };
    this.#boxes = [];
    this.#frames = 0;
    return segment;
  }
}
