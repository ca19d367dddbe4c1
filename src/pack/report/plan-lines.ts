import type { Plan, Rendition } from '../plan/plan.js';
import { formatRate } from '../source/format-rate.js';
import type { Source } from '../source/source.js';
import { formatBitRate, formatBytes, formatSeconds } from './format.js';

/** The plan of `--dry-run`, for people. */
export function planLines({ path, bytes, video, audios }: Source, plan: Plan): string {
  const { renditions, sound, poster, storyboard, notices, loopSegments } = plan;
  return [
    `${path}: ${formatSeconds(plan.durationSeconds)}, ${formatBytes(bytes)}, ` +
      `${video.widthPixels}×${video.heightPixels}, ${formatRate(video.frameRate)} frames a second, ${video.codec}` +
      `${audios.length > 0 ? `, ${audios.map(({ codec }) => codec).join(', ')}` : ''}`,
    'Renditions (an excerpt of the clip decides which of them are needed, and their bit rates):',
    ...renditions.map(renditionLine),
    sound
      ? `Sound: AAC, ${sound.channels === 1 ? 'mono' : 'stereo'}, ${formatBitRate(sound.bitsPerSecond)}`
      : '',
    `Posters: ${poster.widthsPixels.join(', ')} pixels wide, as ${poster.formats.join(', ')}`,
    `Storyboard: ${storyboard.count} pictures of ${storyboard.widthPixels}×${storyboard.heightPixels}`,
    loopSegments > 0 ? 'A silent loop of the first seconds' : '',
    ...notices.map((notice) => `Note: ${notice}`),
  ]
    .filter(Boolean)
    .join('\n');
}

function renditionLine({
  name,
  widthPixels,
  heightPixels,
  frameRate,
  maxVideoBitsPerSecond,
}: Rendition): string {
  return (
    `  ${name}: ${widthPixels}×${heightPixels}, ${formatRate(frameRate)} frames a second, ` +
    `at most ${formatBitRate(maxVideoBitsPerSecond)}`
  );
}
