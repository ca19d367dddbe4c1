const ROW_CHARACTERS = 42;
const CUE_SECONDS = { min: 1, max: 6 };
/** A caption that stays a moment after its last word is easier to finish reading. */
const LINGER_SECONDS = 0.35;
/** Two cues that meet are shown without a flicker between them. */
const CUE_GAP_SECONDS = 0.04;

export function captionsOf(timeline, language) {
  const lines = timeline.chapters.flatMap((chapter) => chapter.lines);
  return lines.map((line, index) => {
    const nextStartSeconds = lines[index + 1]?.startSeconds ?? timeline.durationSeconds;
    const earliestEndSeconds = Math.max(
      line.endSeconds + LINGER_SECONDS,
      line.startSeconds + CUE_SECONDS.min,
    );
    const endSeconds = Math.min(earliestEndSeconds, nextStartSeconds - CUE_GAP_SECONDS);
    const durationSeconds = endSeconds - line.startSeconds;
    if (durationSeconds < CUE_SECONDS.min || durationSeconds > CUE_SECONDS.max) {
      throw new Error(`"${line.en}" would be a caption of ${durationSeconds.toFixed(2)} s`);
    }
    return { startSeconds: line.startSeconds, endSeconds, text: splitRows(line[language]) };
  });
}

/** A scene without a title of its own belongs to the chapter before it. */
export function chaptersOf(timeline) {
  const titled = timeline.chapters.filter((chapter) => chapter.title);
  return titled.map((chapter, index) => ({
    startSeconds: chapter.startSeconds,
    endSeconds: titled[index + 1]?.startSeconds ?? timeline.durationSeconds,
    text: chapter.title,
  }));
}

/** Breaks at the space that leaves the most even rows, preferring one that follows a comma or a full stop. */
function splitRows(text) {
  if (text.length <= ROW_CHARACTERS) return text;
  const splits = [...text.matchAll(/ /g)].map(({ index }) => {
    const rows = [text.slice(0, index), text.slice(index + 1)];
    const longestRow = Math.max(...rows.map((row) => row.length));
    const bonus = /[,.،:]$/.test(rows[0]) ? 6 : 0;
    return { rows, longestRow, cost: longestRow - bonus };
  });
  const fitting = splits.filter((split) => split.longestRow <= ROW_CHARACTERS);
  if (fitting.length === 0) throw new Error(`"${text}" does not fit two rows of ${ROW_CHARACTERS}`);
  fitting.sort((a, b) => a.cost - b.cost);
  return fitting[0].rows.join('\n');
}

export function formatWebVtt(cues, header = 'WEBVTT') {
  const blocks = cues.map(
    (cue, index) =>
      `${index + 1}\n${timestamp(cue.startSeconds)} --> ${timestamp(cue.endSeconds)}\n${cue.text}\n`,
  );
  return [`${header}\n`, ...blocks].join('\n');
}

function timestamp(seconds) {
  const milliseconds = Math.round(seconds * 1000);
  const parts = [milliseconds / 3_600_000, (milliseconds / 60_000) % 60, (milliseconds / 1000) % 60];
  const [hours, minutes, wholeSeconds] = parts.map((part) => String(Math.floor(part)).padStart(2, '0'));
  return `${hours}:${minutes}:${wholeSeconds}.${String(milliseconds % 1000).padStart(3, '0')}`;
}
