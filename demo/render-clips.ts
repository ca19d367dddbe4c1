import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { renderClip, renderJsonLd } from '../src/server.ts';
import { ARTICLE_CLIPS } from './article-clips.ts';

/** Comments such as `<!-- clip: flood-meadows -->`, which stand where a template of a server has a call. */
const PLACES = /<!-- (clip|json-ld): ([\w-]+) -->/g;

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
    return what === 'clip' ? renderClip(clip) : renderJsonLd(clip);
  });
}
