// Renders templates of Twig with the functions of the Drupal module. There is no Drupal here.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadMessages, renderClip, renderFigure, renderJsonLd, renderTranscript } from 'news-video/server';
import { buildIntegrations } from '../build.js';

const SCRIPT = fileURLToPath(new URL('test/render-template.php', import.meta.url));

const clip = {
  id: 'flood',
  src: '/clips/flood/clip.mp4',
  poster: '/clips/flood/poster.jpg',
  headline: '"Floods" & <meadows>',
  duration: 165,
  pageUrl: 'https://news.example/floods',
  uploadDate: '2026-11-30T08:00:00+01:00',
};

describe('the Drupal module', () => {
  let work;
  let module;

  before(async () => {
    work = await mkdtemp(join(tmpdir(), 'news-video-drupal-'));
    module = (await buildIntegrations(join(work, 'dist'))).drupal;
  });
  after(() => rm(work, { recursive: true, force: true }));

  const render = (template, variables) =>
    JSON.parse(
      execFileSync('php', [SCRIPT, module, template, JSON.stringify(variables)], { encoding: 'utf8' }),
    );

  it('writes what news-video/server writes', async () => {
    const messages = await loadMessages('de');
    const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000\nA < B';
    const cases = {
      "{{ news_video_clip(clip, 'de') }}": renderClip(clip, { messages }),
      "{{ news_video_figure(clip, 'de') }}": renderFigure(clip, { messages }),
      '{{ news_video_json_ld(clip) }}': renderJsonLd(clip),
      "{{ news_video_transcript(vtt, clip, 'de') }}": renderTranscript(vtt, clip, { messages }),
    };
    for (const [template, html] of Object.entries(cases))
      assert.deepEqual(render(template, { clip, vtt }), { html, log: [] });
  });

  it('writes nothing of an invalid clip, and logs why', () => {
    const { html, log } = render('<p>{{ news_video_clip(clip) }}</p>', {
      clip: { src: 'javascript:alert(1)' },
    });
    assert.equal(html, '<p></p>');
    assert.deepEqual(log, ['News video: clip.src is "javascript:alert(1)": the element would ignore it']);
  });
});
