import { listSources } from '../clip/sources.js';
import type { PlaybackSource } from '../engine/playback-source.js';
import type { ClipElement } from '../session/clip-element.js';

/** Reads the source to play, with its options, from the present attributes and children of the element. */
export function readPlaybackSource(element: ClipElement): PlaybackSource {
  const { clip, type, loop, crossOrigin, shownTitle } = element;
  const { src, engine, head, startSeconds, endSeconds } = clip;
  const children = childrenOf<HTMLSourceElement>(element, 'source')
    .filter(({ media }) => !media || matchMedia(media).matches)
    .map((source) => ({ url: source.getAttribute('src') ?? '', type: source.type }));
  return {
    sources: listSources({ src, type, children }),
    engine,
    head,
    startSeconds,
    endSeconds,
    loop,
    crossOrigin,
    label: shownTitle,
    tracks: childrenOf<HTMLTrackElement>(element, 'track'),
  };
}

function childrenOf<Child extends Element>(element: Element, tag: string): Child[] {
  return Array.from(element.querySelectorAll<Child>(`:scope > ${tag}`));
}
