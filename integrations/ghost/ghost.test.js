// Renders the cards with the packages that Ghost renders posts with. There is no Ghost here.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import files from 'news-video/files.json' with { type: 'json' };
import { renderClip, renderFigure, renderJsonLd } from 'news-video/server';
import { clipCards, themePartial } from './cards.js';

const folder = fileURLToPath(new URL('test', import.meta.url));
const require = createRequire(new URL('test/package.json', import.meta.url));

const clip = {
  id: 'flood',
  src: 'https://media.example/flood.m3u8',
  sources: [{ src: 'https://media.example/flood.mp4', type: 'video/mp4' }],
  poster: 'https://media.example/flood.jpg',
  headline: '"Floods" & <meadows>',
  caption: "It's {{handlebars}}",
  duration: 165,
  tracks: [{ src: 'https://media.example/en.vtt', srclang: 'en' }],
  pageUrl: 'https://news.example/floods/',
  uploadDate: '2026-11-30T08:00:00+01:00',
};

describe('the cards for Ghost', () => {
  let render;

  before(() => {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', folder], { stdio: 'pipe' });
    const { DEFAULT_NODES } = require('@tryghost/kg-default-nodes');
    const Renderer = require('@tryghost/kg-lexical-html-renderer');
    const renderer = new Renderer({ nodes: DEFAULT_NODES });
    const root = {
      children: clipCards(clip),
      direction: null,
      format: '',
      indent: 0,
      type: 'root',
      version: 1,
    };
    const feature = { contentVisibility: true };
    render = (target) => renderer.render(JSON.stringify({ root }), { target, feature });
  });

  it('keep the HTML of the clip on the site', async () => {
    const html = await render('html');
    assert.ok(html.includes(renderClip(clip) + renderJsonLd(clip)), html);
    assert.ok(!html.includes('<figure>'), html);
  });

  it('are a figure in newsletters', async () => {
    const html = await render('email');
    assert.ok(html.includes(renderFigure(clip)), html);
    assert.ok(!html.includes('<news-video'), html);
  });

  it('have a partial for the theme, without expressions of Handlebars', () => {
    const partial = themePartial({ baseUrl: '/assets/news-video/', files });
    assert.match(partial, /<link rel="stylesheet" href="\/assets\/news-video\/news-video\.css">/);
    assert.match(partial, /<script type="module" src="\/assets\/news-video\/news-video\.js">/);
    assert.ok(!partial.includes('{{'));
  });
});
