import { type ClipData, renderClip, renderJsonLd } from 'news-video/server';

/** A clip as HTML, with its structured data. React leaves alone what is in it. */
export function Clip({ clip }: { clip: ClipData }) {
  return <div dangerouslySetInnerHTML={{ __html: renderClip(clip) + renderJsonLd(clip) }} />;
}
