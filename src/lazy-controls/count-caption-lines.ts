/** The number of lines of a cue in a video of a certain width. */
interface CountedLines {
  readonly widthPixels: number;
  readonly lines: number;
}

const counted = new WeakMap<VTTCue, CountedLines>();

/**
 * Counts the lines that a cue has on the screen: those that its author wrote, and those that the browser makes
 * of them in a narrow video. Browsers do not tell where they have drawn a cue, so that a copy of its text is
 * measured beside the video.
 */
export function countLines(cue: VTTCue, video: HTMLVideoElement): number {
  const widthPixels = (video.clientWidth * cue.size) / 100;
  const known = counted.get(cue);
  if (known?.widthPixels === widthPixels) return known.lines;

  const lines = measureLines(cue, video, widthPixels);
  counted.set(cue, { widthPixels, lines });
  return lines;
}

function measureLines(cue: VTTCue, video: HTMLVideoElement, widthPixels: number): number {
  const probe = video.ownerDocument.createElement('div');
  probe.className = 'caption-probe';
  probe.style.inlineSize = `${widthPixels}px`;
  probe.append(cue.getCueAsHTML());
  video.after(probe);
  const lineHeight = Number.parseFloat(getComputedStyle(probe).lineHeight);
  const lines = Math.round(probe.clientHeight / lineHeight);
  probe.remove();
  return Math.max(lines, 1);
}
