/** A part of the clip with a title of its own. */
export interface Chapter {
  readonly title: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** Lets the browser load the chapters, which it shows nobody. */
export function loadChapters({ textTracks }: HTMLVideoElement): void {
  for (const track of textTracks) {
    if (track.kind === 'chapters' && track.mode === 'disabled') track.mode = 'hidden';
  }
}

/** In order of time; empty while they are loading, and where there are none. */
export function chaptersOf({ textTracks }: HTMLVideoElement): readonly Chapter[] {
  const track = Array.from(textTracks).find(
    ({ kind, cues }) => kind === 'chapters' && cues && cues.length > 0,
  );
  return Array.from(track?.cues ?? []).map((cue) => ({
    title: 'text' in cue ? String(cue.text) : '',
    startSeconds: cue.startTime,
    endSeconds: cue.endTime,
  }));
}

export function chapterAt(chapters: readonly Chapter[], seconds: number): Chapter | undefined {
  return chapters.findLast(({ startSeconds, endSeconds }) => startSeconds <= seconds && seconds < endSeconds);
}
