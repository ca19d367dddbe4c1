import { onAbort } from '../platform/abort.js';
import type { ControlActions } from './control-actions.js';
import type { ControlsHost } from './controls-host.js';
import { LONG_SEEK_SECONDS } from './keyboard-shortcuts.js';

/** The clip that the system shows and controls. */
export interface MediaSessionClip {
  readonly host: ControlsHost;
  readonly actions: ControlActions;
}

/**
 * The events after which the system needs the position again. Between them it computes the position itself.
 */
const POSITION_EVENTS = ['durationchange', 'seeked', 'ratechange', 'playing', 'pause'] as const;

/** The `<video>` that the page's only media session describes: the last one that has begun to play. */
let currentVideo: HTMLVideoElement | undefined;

/**
 * Describes the clip to the system, and handles the system's media keys (Media Session API), from when the
 * clip plays until another clip plays or `signal` is aborted.
 *
 * @returns a function to be called when the title of the clip may have changed
 */
export function connectMediaSession(clip: MediaSessionClip, signal: AbortSignal): () => void {
  const { mediaSession } = navigator;
  const { video } = clip.host;
  if (!mediaSession) return () => {};

  const updateMetadata = () => {
    if (currentVideo !== video || mediaSession.metadata?.title === clip.host.title) return;
    mediaSession.metadata = metadataOf(clip);
  };
  const activate = () => {
    currentVideo = video;
    mediaSession.metadata = metadataOf(clip);
    setHandlers(handlersOf(clip));
  };
  video.addEventListener('playing', activate, { signal });
  if (!video.paused) activate();

  const updatePosition = () => {
    if (currentVideo === video) setPosition(mediaSession, video);
  };
  for (const type of POSITION_EVENTS) video.addEventListener(type, updatePosition, { signal });

  onAbort(signal, () => {
    if (currentVideo !== video) return;
    currentVideo = undefined;
    mediaSession.metadata = null;
    setHandlers(Object.fromEntries(Object.keys(handlersOf(clip)).map((action) => [action, null])));
  });
  return updateMetadata;
}

type Handlers = Partial<Record<MediaSessionAction, MediaSessionActionHandler | null>>;

function metadataOf({ host }: MediaSessionClip): MediaMetadata {
  const { title, clip, frame } = host;
  const { host: element } = frame.getRootNode() as ShadowRoot;
  const image = element.querySelector<HTMLImageElement>('img[slot="poster"], [slot="poster"] img');
  const src = clip.poster.src || image?.currentSrc;
  return new MediaMetadata({
    title,
    artist: clip.credit || (element.querySelector('[slot="credit"]')?.textContent ?? ''),
    artwork: src ? [{ src: new URL(src, document.baseURI).href }] : [],
  });
}

function handlersOf({ host, actions }: MediaSessionClip): Handlers {
  return {
    play: () => host.play(),
    pause: () => host.pause(),
    seekbackward: ({ seekOffset }) => actions.seekBy(-(seekOffset ?? LONG_SEEK_SECONDS)),
    seekforward: ({ seekOffset }) => actions.seekBy(seekOffset ?? LONG_SEEK_SECONDS),
    seekto: ({ seekTime }) => seekTime !== undefined && actions.seekTo(seekTime),
  };
}

function setHandlers(handlers: Handlers): void {
  for (const [action, handler] of Object.entries(handlers)) {
    try {
      navigator.mediaSession.setActionHandler(action as MediaSessionAction, handler);
    } catch {
      // Browsers throw a TypeError for an action that they do not know: it is no value of the Web IDL
      // enumeration (https://w3c.github.io/mediasession/#enumdef-mediasessionaction).
    }
  }
}

function setPosition(
  mediaSession: MediaSession,
  { duration, currentTime, playbackRate, paused }: HTMLVideoElement,
): void {
  mediaSession.playbackState = paused ? 'paused' : 'playing';
  // setPositionState() throws a TypeError for a position after the end.
  if (!Number.isFinite(duration) || currentTime > duration) return;
  mediaSession.setPositionState({ duration, position: currentTime, playbackRate });
}
