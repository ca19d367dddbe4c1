/** The reader's consent to be recognized, as the page tells it. */
export type Consent = 'granted' | 'denied';

const META = 'meta[name="news-video-consent" i]';

/**
 * Reads `<meta name="news-video-consent" content="granted">`. Read for each use, because the page changes it when the
 * reader has decided. Any other content counts as `denied`.
 *
 * @returns undefined if the page has no such element
 */
export function consent(): Consent | undefined {
  const meta = document.querySelector<HTMLMetaElement>(META);
  if (!meta) return undefined;
  return meta.content.trim().toLowerCase() === 'granted' ? 'granted' : 'denied';
}
