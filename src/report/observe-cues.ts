import { isCaptions } from '../clip/text-tracks.js';
import { readCue } from '../platform/read-cue.js';
import type { Report } from './events.js';

/**
 * Reports each cue of captions and subtitles when it becomes active, in every text track that the browser has
 * loaded: shown, or with the `mode` `hidden`. Ends when `signal` is aborted.
 */
export function observeCues(
  video: HTMLVideoElement,
  signal: AbortSignal,
  report: (report: Report) => void,
): void {
  const active = new Set<TextTrackCue>();

  const onCueChange = (track: TextTrack) => {
    const activeCues = Array.from(track.activeCues ?? []);
    for (const cue of active) if (cue.track === track && !activeCues.includes(cue)) active.delete(cue);
    for (const cue of activeCues.filter((one) => !active.has(one))) {
      active.add(cue);
      const { text, voice, language, startSeconds, endSeconds } = readCue(cue, track.language);
      report({ action: 'cue', text, voice, language, startSeconds, endSeconds });
    }
  };
  const observe = (track: TextTrack | null) => {
    if (track && isCaptions(track)) track.addEventListener('cuechange', () => onCueChange(track), { signal });
  };

  for (const track of video.textTracks) observe(track);
  video.textTracks.addEventListener('addtrack', ({ track }) => observe(track), { signal });
}
