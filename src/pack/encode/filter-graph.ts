import { deinterlacing, pictureFilters } from '../plan/picture-filters.js';
import type { Rendition } from '../plan/plan.js';
import { formatRatio } from '../source/ratio.js';
import type { Source } from '../source/source.js';
import type { Tools } from '../tools/tools.js';

/** A gap at the end that nobody notices: the last frame is held for longer ones. */
const MAX_GAP_SECONDS = 0.5;

/** The renditions of one size and frame rate. */
interface Level {
  readonly key: string;
  readonly renditions: readonly Rendition[];
}

/**
 * The filter graph that decodes a source once, and makes the pictures of all renditions. Each size is scaled from
 * the next larger one. The output of a rendition is `[name]`.
 */
export function filterGraph(source: Source, renditions: readonly Rendition[], tools: Tools): string {
  const levels = levelsOf(renditions);
  return levels
    .map((level, index) => {
      const input = index === 0 ? `[0:${source.video.streamIndex}]` : `[to${index}]`;
      const filters =
        index === 0 ? firstFilters(source, level, tools) : laterFilters(level, levels[index - 1]);
      const next = index < levels.length - 1 ? [`[to${index + 1}]`] : [];
      const outputs = [...level.renditions.map(({ name }) => `[${name}]`), ...next];
      return `${input}${[...filters, `split=${outputs.length}`].join(',')}${outputs.join('')}`;
    })
    .join(';');
}

/** Largest first. */
function levelsOf(renditions: readonly Rendition[]): readonly Level[] {
  const keyOf = ({ widthPixels, heightPixels, frameRate }: Rendition) =>
    `${widthPixels}x${heightPixels}@${formatRatio(frameRate)}`;
  const descending = renditions.toSorted(
    (a, b) => b.widthPixels * b.heightPixels - a.widthPixels * a.heightPixels,
  );
  return [...new Set(descending.map(keyOf))].map((key) => ({
    key,
    renditions: descending.filter((rendition) => keyOf(rendition) === key),
  }));
}

function firstFilters(source: Source, { renditions: [largest] }: Level, tools: Tools): readonly string[] {
  if (!largest) return [];
  const { video } = source;
  return [
    ...deinterlacing(video),
    `fps=${formatRatio(largest.frameRate)}:start_time=0`,
    ...holdLastFrame(source),
    ...pictureFilters(video, largest, tools),
  ];
}

function laterFilters({ renditions: [rendition] }: Level, above: Level | undefined): readonly string[] {
  if (!rendition) return [];
  const { widthPixels, heightPixels, frameRate } = rendition;
  const rate = formatRatio(frameRate);
  const isSameRate = above?.key.endsWith(`@${rate}`);
  return [
    ...(isSameRate ? [] : [`fps=${rate}:start_time=0`]),
    `scale=${widthPixels}:${heightPixels}`,
    'setsar=1',
  ];
}

/** The sound goes on after the picture: the last frame stays until its end. */
function holdLastFrame({ durationSeconds, videoSeconds }: Source): readonly string[] {
  const gapSeconds = durationSeconds - videoSeconds;
  return gapSeconds > MAX_GAP_SECONDS ? [`tpad=stop_mode=clone:stop_duration=${gapSeconds.toFixed(3)}`] : [];
}
