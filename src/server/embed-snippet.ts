import type { Clip } from '../clip/clip.js';
import { absoluteUrl } from './absolute-url.js';
import { rejectField } from './check-field.js';
import type { ClipData } from './clip-data.js';
import { element } from './html.js';

/** The size of a frame, in CSS pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** The longer side of a frame, if nothing limits it, in CSS pixels. */
const LONGER_SIDE = 640;

/** What the frame may do: play by the embedding page's script, fill the screen, and show a small window. */
const PERMISSIONS = 'autoplay; fullscreen; picture-in-picture';

/** The largest size of a clip's frame within `maxWidth` and `maxHeight`. */
export function frameSize(aspectRatio: number, maxWidth = LONGER_SIDE, maxHeight = LONGER_SIDE): FrameSize {
  const width = Math.max(1, Math.min(maxWidth, Math.round(maxHeight * aspectRatio)));
  return { width, height: Math.max(1, Math.min(maxHeight, Math.round(width / aspectRatio))) };
}

/** The absolute URL of the page with the clip alone. */
export function embedUrlOf({ embedUrl, pageUrl }: ClipData): string {
  if (embedUrl === undefined)
    rejectField('embedUrl', embedUrl, 'give the URL of the page with the clip alone');
  return absoluteUrl('embedUrl', embedUrl, pageUrl);
}

/**
 * The `<iframe>` that an editor of another site pastes. It is as wide as its column at most, and keeps the
 * ratio of its sides without script.
 */
export function embedSnippet(src: string, clip: Clip, { width, height }: FrameSize): string {
  return element('iframe', {
    src,
    width,
    height,
    title: clip.headline || clip.caption || 'Video',
    loading: 'lazy',
    allow: PERMISSIONS,
    referrerpolicy: 'strict-origin-when-cross-origin',
    style: `border:0;max-width:100%;height:auto;aspect-ratio:${width}/${height}`,
  });
}
