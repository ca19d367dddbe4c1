import { isCaptions } from '../clip/text-tracks.js';
import { readCue } from '../platform/read-cue.js';
import type { Report } from './events.js';

/** Reports each cue of the captions when its time has come, for every language that the browser has loaded: shown, or kept for a script (`mode` `hidden`). */
export function observeCues(
  video: HTMLVideoElement,
  signal: AbortSignal,
  say: (report: Report) => void,
): void {
  const active = new Set<TextTrackCue>();
  const look = (track: TextTrack) => {
    const now = Array.from(track.activeCues ?? []);
    for (const cue of active) if (cue.track === track && !now.includes(cue)) active.delete(cue);
    for (const cue of now.filter((one) => !active.has(one))) {
      active.add(cue);
      const { text, voice, language, startSeconds, endSeconds } = readCue(cue, track.language);
      say({ action: 'cue', text, voice, language, startSeconds, endSeconds });
    }
  };
  const watch = (track: TextTrack | null) => {
    if (track && isCaptions(track)) track.addEventListener('cuechange', () => look(track), { signal });
  };
  for (const track of video.textTracks) watch(track);
  video.textTracks.addEventListener('addtrack', ({ track }) => watch(track), { signal });
}
