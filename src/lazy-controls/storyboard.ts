/** The picture of one moment: a part of an image, as a Media Fragment (Media Fragments URI 1.0, section 4.2.2). */
export interface Thumbnail {
  readonly url: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What authors call the track, in media-chrome's convention and in Vidstack's. */
const LABEL = /^(thumbnails|storyboard)$/i;

/** In whole pixels; no image has a hundred thousand. */
const FRAGMENT = /#xywh=(?:pixel:)?(\d{1,5}),(\d{1,5}),(\d{1,5}),(\d{1,5})$/;

/** The `<track kind="metadata" label="thumbnails">` of the clip. */
function trackOf(video: HTMLVideoElement): HTMLTrackElement | undefined {
  return Array.from(video.querySelectorAll('track')).find(
    ({ kind, label }) => kind === 'metadata' && LABEL.test(label),
  );
}

/** Lets the browser load the list of pictures; the images themselves are loaded when one is shown. */
export function loadStoryboard(video: HTMLVideoElement): void {
  const track = trackOf(video)?.track;
  if (track?.mode === 'disabled') track.mode = 'hidden';
}

/** The picture for `seconds`; undefined while it is loading, and where there is none. */
export function thumbnailAt(video: HTMLVideoElement, seconds: number): Thumbnail | undefined {
  const element = trackOf(video);
  const cue = Array.from(element?.track.cues ?? []).find(
    ({ startTime, endTime }) => startTime <= seconds && seconds < endTime,
  );
  if (!element || !cue || !('text' in cue)) return undefined;
  return readThumbnail(String(cue.text).trim(), element.src);
}

function readThumbnail(text: string, base: string): Thumbnail | undefined {
  const [, x, y, width, height] = FRAGMENT.exec(text) ?? [];
  if (!URL.canParse(text, base) || !width || !height) return undefined;
  const { href, protocol } = new URL(text.replace(FRAGMENT, ''), base);
  if (!/^(https?|blob):$/.test(protocol)) return undefined;
  return { url: href, x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
}
