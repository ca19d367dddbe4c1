import files from 'news-video/files.json' with { type: 'json' };
import { renderClip, renderHead, renderJsonLd } from 'news-video/server';

export default function (config) {
  config.addPassthroughCopy({ 'node_modules/news-video/dist': 'news-video' });
  // {% clipHead clips %} in the head, {% clip flood %} in the text.
  config.addShortcode('clipHead', (clips) =>
    [
      renderHead(clips, { baseUrl: '/news-video/', files, transcript: true }),
      ...clips.map(renderJsonLd),
    ].join(''),
  );
  config.addShortcode('clip', (clip) => renderClip(clip));
  return { dir: { input: 'src', output: 'dist' } };
}
