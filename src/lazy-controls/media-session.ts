import { onAbort } from '../platform/abort.js';
import type { ControlActions } from './control-actions.js';
import type { ControlsHost } from './controls-host.js';
import { LONG_STEP_SECONDS } from './keyboard.js';

/** The clip that the system is to show, and what answers its keys. */
export interface MediaSessionClip {
  readonly host: ControlsHost;
  readonly remote: ControlActions;
}

/** Whose clip the system knows: the page has one session for all. */
let holder: HTMLVideoElement | undefined;

/** Tells the system what plays, and hears its keys (Media Session API), until another clip plays or `signal` is aborted. */
export function holdMediaSession(session: MediaSessionClip, signal: AbortSignal): void {
  const { mediaSession } = navigator;
  const { video } = session.host;
  if (!mediaSession) return;
  const take = () => {
    holder = video;
    describe(mediaSession, session);
    for (const [action, act] of Object.entries(actions(session)))
      setHandler(action as MediaSessionAction, act);
  };
  video.addEventListener('playing', take, { signal });
  if (!video.paused) take();
  for (const type of ['durationchange', 'seeked', 'ratechange', 'playing', 'pause'] as const) {
    video.addEventListener(type, () => holder === video && tellPosition(mediaSession, video), { signal });
  }
  onAbort(signal, () => {
    if (holder !== video) return;
    holder = undefined;
    mediaSession.metadata = null;
    for (const action of Object.keys(actions(session))) setHandler(action as MediaSessionAction, null);
  });
}

function describe(mediaSession: MediaSession, { host }: MediaSessionClip): void {
  const { title, clip } = host;
  const { src } = clip.poster;
  mediaSession.metadata = new MediaMetadata({
    title,
    artist: clip.credit,
    artwork: src ? [{ src: new URL(src, document.baseURI).href }] : [],
  });
}

function actions({
  host,
  remote,
}: MediaSessionClip): Partial<Record<MediaSessionAction, MediaSessionActionHandler>> {
  return {
    play: () => host.play(),
    pause: () => host.pause(),
    seekbackward: ({ seekOffset }) => remote.seekBy(-(seekOffset ?? LONG_STEP_SECONDS)),
    seekforward: ({ seekOffset }) => remote.seekBy(seekOffset ?? LONG_STEP_SECONDS),
    seekto: ({ seekTime }) => seekTime !== undefined && remote.seekTo(seekTime),
  };
}

function setHandler(action: MediaSessionAction, act: MediaSessionActionHandler | null): void {
  try {
    navigator.mediaSession.setActionHandler(action, act);
  } catch {
    // A browser may not know an action, and says so by throwing (Media Session, section 7.2).
  }
}

function tellPosition(
  mediaSession: MediaSession,
  { duration, currentTime, playbackRate, paused }: HTMLVideoElement,
): void {
  mediaSession.playbackState = paused ? 'paused' : 'playing';
  if (!Number.isFinite(duration) || currentTime > duration) return;
  mediaSession.setPositionState({ duration, position: currentTime, playbackRate });
}
