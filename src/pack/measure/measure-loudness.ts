import type { SoundPlan } from '../plan/plan.js';
import { mixing } from '../plan/sound.js';
import type { Source } from '../source/source.js';
import { FFMPEG, fileUrl, options } from '../tools/ffmpeg.js';
import { runTool } from '../tools/run-tool.js';

/** The loudness of a whole clip (EBU R 128). */
export interface Loudness {
  readonly integratedLufs: number;
  /** The highest true peak. */
  readonly peakDecibels: number;
}

/** The gate of the measurement: silence, and clips that are too short to be measured, have this loudness. */
const SILENCE_LUFS = -70;

/** @returns undefined for silence, and for less than 0.4 s */
export async function measureLoudness(
  { path }: Source,
  sound: SoundPlan,
  signal: AbortSignal,
): Promise<Loudness | undefined> {
  const filters = `${mixing(sound)},ebur128=peak=true:framelog=verbose`;
  const input = options({ hide_banner: true, nostdin: true, nostats: true, i: fileUrl(path) });
  const output = options({ map: `0:${sound.streamIndex}`, af: filters, f: 'null' });
  const { text } = await runTool(FFMPEG, [...input, ...output, '-'], { signal, readers: [] });
  return readLoudness(text);
}

/** Reads the summary of the filter `ebur128`. */
export function readLoudness(text: string): Loudness | undefined {
  const integratedLufs = Number(/^\s*I:\s*(-?[\d.]+) LUFS/m.exec(text)?.[1]);
  const peakDecibels = Number(/^\s*Peak:\s*(-?[\d.]+) dBFS/m.exec(text)?.[1]);
  const isMeasured = Number.isFinite(integratedLufs) && Number.isFinite(peakDecibels);
  return isMeasured && integratedLufs > SILENCE_LUFS ? { integratedLufs, peakDecibels } : undefined;
}
