import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { transcriptStyles } from '../src/lazy-transcript/transcript.styles.ts';
import { type ClipData, parseWebVtt, renderClip, renderJsonLd, renderTranscript } from '../src/server.ts';
import { ARTICLE_CLIPS } from './article-clips.ts';

/** Comments such as `<!-- clip: flood-meadows -->`, which stand where a template of a server has a call. */
const PLACES = /<!-- (clip|transcript|json-ld): ([\w-]+) -->/g;

const RENDERERS: Readonly<Record<string, (clip: ClipData) => string>> = {
  clip: (clip) => renderClip(clip),
  transcript: renderOpenTranscript,
  'json-ld': renderJsonLd,
};

const SCRIPTS = /<script\b[^>]*src=[^>]*><\/script>/g;

const ARTICLE = new URL('index.html', import.meta.url);

/**
 * Vite plugin: renders the clips of the article as a server does, and serves `without-script.html`, the same
 * article for readers without script.
 */
export function renderClips(): Plugin {
  return {
    name: 'render-clips',
    transformIndexHtml: { order: 'pre', handler: fillIn },
    configureServer({ middlewares }) {
      middlewares.use('/news-video-transcript.css', (_request, response) => {
        response.setHeader('content-type', 'text/css').end(transcriptCss);
      });
      middlewares.use('/without-script.html', async (_request, response) => {
        const html = await readFile(ARTICLE, 'utf8');
        response.setHeader('content-type', 'text/html; charset=utf-8').end(fillIn(html.replace(SCRIPTS, '')));
      });
    },
  };
}

/** Replaces the comments by the clips, and by their structured data. */
export function fillIn(html: string): string {
  return html.replace(PLACES, (_comment, what, id) => {
    const clip = ARTICLE_CLIPS.find((candidate) => candidate.id === id);
    if (!clip) throw new Error(`the article has no clip "${id}"`);
    return RENDERERS[what]?.(clip) ?? '';
  });
}

/** The style sheet of a transcript, which the package has as `news-video-transcript.css`. */
export const transcriptCss = transcriptStyles.cssText;

function renderOpenTranscript(clip: ClipData): string {
  const read = (kind: string) => {
    const { src } = clip.tracks?.find(
      (track) => (track.kind ?? 'captions') === kind && track.srclang === 'en',
    ) ?? {
      src: '',
    };
    return readFileSync(new URL(src, ARTICLE), 'utf8');
  };
  const chapters = parseWebVtt(read('chapters'), 'en').map(({ text, startSeconds, endSeconds }) => ({
    title: text,
    start: startSeconds,
    end: endSeconds,
  }));
  const options = { language: 'en', open: true, layout: 'beside' } as const;
  return renderTranscript(read('captions'), { ...clip, chapters }, options);
}
