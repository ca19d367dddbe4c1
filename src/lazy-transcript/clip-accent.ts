const ACCENT = '--news-video-accent';

/** The accent color of `clip`; empty if `transcript` inherits the same one. */
export function clipAccent(clip: Element, transcript: Element): string {
  const accent = accentOf(clip);
  return accentOf(transcript) === accent ? '' : accent;
}

function accentOf(element: Element): string {
  return getComputedStyle(element).getPropertyValue(ACCENT);
}
