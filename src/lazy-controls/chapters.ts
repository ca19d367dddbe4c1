/** A chapter of the clip: a cue of its `<track kind="chapters">`. */
export interface Chapter {
  readonly title: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** Lets the browser load the chapters: it loads no track whose mode is `disabled`. */
export function loadChapters({ textTracks }: HTMLVideoElement): void {
  for (const track of textTracks) {
    if (track.kind === 'chapters' && track.mode === 'disabled') track.mode = 'hidden';
  }
}

/** The chapters in order of time; empty while they load, and if there are none. */
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

/** The chapter at a position; undefined between chapters. */
export function chapterAt(chapters: readonly Chapter[], seconds: number): Chapter | undefined {
  return chapters.findLast(({ startSeconds, endSeconds }) => startSeconds <= seconds && seconds < endSeconds);
}
