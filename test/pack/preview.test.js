import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { servePreview } from '../../dist/esm/pack/preview/serve-preview.js';
import { runPack, startPack } from './run-pack.js';

const FILES = {
  'preview.html': '<!doctype html><title>A clip</title>',
  'master.m3u8': '#EXTM3U\n',
  'a b.mp4': '0123456789',
  '360p/seg-0001.m4s': 'x',
  'captions.en.vtt': 'WEBVTT\n',
  'poster-480.avif': 'x',
};

describe('the preview server', () => {
  let folder;
  let server;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'preview-'));
    mkdirSync(join(folder, '360p'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    server = await servePreview(folder, 0);
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const load = (path, options) => fetch(new URL(path, server.url), options);

  const TYPES = {
    '': 'text/html; charset=utf-8',
    'master.m3u8?t=1': 'application/vnd.apple.mpegurl',
    'a%20b.mp4': 'video/mp4',
    '360p/seg-0001.m4s': 'video/iso.segment',
    'captions.en.vtt': 'text/vtt; charset=utf-8',
    'poster-480.avif': 'image/avif',
    'news-video/news-video.js': 'text/javascript; charset=utf-8',
  };
  for (const [path, type] of Object.entries(TYPES))
    test(`sends /${path} as ${type}, to every origin`, async () => {
      const response = await load(path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), type);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      await response.text();
    });

  test('sends ranges, which Safari plays from', async () => {
    const response = await load('a%20b.mp4', { headers: { range: 'bytes=2-4' } });
    assert.equal(response.status, 206);
    assert.equal(response.headers.get('content-range'), 'bytes 2-4/10');
    assert.equal(await response.text(), '234');
    assert.equal((await load('a%20b.mp4', { headers: { range: 'bytes=10-' } })).status, 416);
  });

  test('sends the size without the bytes for HEAD', async () => {
    const response = await load('a%20b.mp4', { method: 'HEAD' });
    assert.equal(response.headers.get('content-length'), '10');
    assert.equal(await response.text(), '');
  });

  for (const path of [
    '/nothing',
    '/360p',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2fpreview',
    '/news-video/../x',
    '/%zz',
  ])
    test(`has nothing at ${path}`, async () => {
      // `fetch` would resolve the dots.
      const { port } = new URL(server.url);
      const status = await new Promise((resolve, reject) => {
        get({ port, path, host: '127.0.0.1' }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).on('error', reject);
      });
      assert.equal(status, 404);
    });

  test('takes another port where one is taken', async () => {
    const other = await servePreview(folder, Number(new URL(server.url).port));
    assert.notEqual(other.url, server.url);
    await other.close();
  });

  test('is what news-video preview starts, until it is interrupted', async () => {
    const { child, ended } = startPack(['preview', folder, '--port', '0']);
    const url = await new Promise((resolve) => {
      child.stdout.on('data', (text) => resolve(/http:\S+/.exec(text)[0]));
    });
    assert.match(await (await fetch(url)).text(), /A clip/);
    child.kill('SIGINT');
    assert.equal((await ended).code, 0);
  });

  test('says where a folder has no preview', async () => {
    const { code, stderr } = await runPack(['preview', tmpdir()]);
    assert.equal(code, 1);
    assert.match(stderr, /has no preview\.html: news-video pack makes it/);
  });
});
