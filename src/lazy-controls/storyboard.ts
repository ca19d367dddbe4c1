/** A thumbnail: a rectangle of an image, in pixels (Media Fragments URI 1.0, section 4.2.2). */
export interface Thumbnail {
  readonly url: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The label of a storyboard's `<track>`: "thumbnails" in Media Chrome, "storyboard" in Vidstack. */
const STORYBOARD_LABEL = /^(thumbnails|storyboard)$/i;

/** At most five digits: no image has 100,000 pixels in a row. */
const FRAGMENT = /#xywh=(?:pixel:)?(\d{1,5}),(\d{1,5}),(\d{1,5}),(\d{1,5})$/;

function storyboardTrackOf(video: HTMLVideoElement): HTMLTrackElement | undefined {
  return Array.from(video.querySelectorAll('track')).find(
    ({ kind, label }) => kind === 'metadata' && STORYBOARD_LABEL.test(label),
  );
}

/**
 * Lets the browser load the storyboard, the `<track kind="metadata" label="thumbnails">` of the clip. The
 * images load when they are shown.
 */
export function loadStoryboard(video: HTMLVideoElement): void {
  const track = storyboardTrackOf(video)?.track;
  if (track?.mode === 'disabled') track.mode = 'hidden';
}

/** The thumbnail for a position; undefined while the storyboard loads, and if there is none. */
export function thumbnailAt(video: HTMLVideoElement, seconds: number): Thumbnail | undefined {
  const element = storyboardTrackOf(video);
  const cue = Array.from(element?.track.cues ?? []).find(
    ({ startTime, endTime }) => startTime <= seconds && seconds < endTime,
  );
  if (!element || !cue || !('text' in cue)) return undefined;
  return parseThumbnail(String(cue.text).trim(), element.src);
}

function parseThumbnail(text: string, baseUrl: string): Thumbnail | undefined {
  const [, x, y, width, height] = FRAGMENT.exec(text) ?? [];
  if (!URL.canParse(text, baseUrl) || !width || !height) return undefined;
  const { href, protocol } = new URL(text.replace(FRAGMENT, ''), baseUrl);
  if (!/^(https?|blob):$/.test(protocol)) return undefined;
  return { url: href, x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
}
