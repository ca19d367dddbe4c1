const ACCENT = '--news-video-accent';

/** The accent color that the page has set on `clip` itself; empty if the clip inherits it, or has none. */
export function ownAccentOf(clip: Element): string {
  const accent = accentOf(clip);
  return clip.parentElement && accentOf(clip.parentElement) === accent ? '' : accent;
}

function accentOf(element: Element): string {
  return getComputedStyle(element).getPropertyValue(ACCENT);
}
