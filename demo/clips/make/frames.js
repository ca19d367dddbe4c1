import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { FFMPEG_QUIET, options } from './run.js';
import { FRAMES_PER_SECOND } from './rungs.js';

const WIDTH_PIXELS = 1280;
const BATCH_FRAMES = 20;
const JPEG_QUALITY = 0.96;
const STAGE_FILE = fileURLToPath(new URL('../scenes/stage.html', import.meta.url));

/** Opens the stage at a width, hands the caller a function that renders times to images, and closes it. */
export async function withStage(timeline, widthPixels, use) {
  const browser = await puppeteer.launch({
    ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : { channel: 'chrome' }),
    // The stage's modules are read from disk, which a page may do only when told so.
    args: ['--no-sandbox', '--allow-file-access-from-files', '--force-color-profile=srgb'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(STAGE_FILE).href);
    await page.evaluate((...stage) => window.openStage(...stage), timeline, widthPixels);
    return await use(async (times, type, quality) => {
      const urls = await page.evaluate((...frames) => window.renderFrames(...frames), times, type, quality);
      return urls.map((url) => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    });
  } finally {
    await browser.close();
  }
}

/** Renders the whole clip once, nearly without loss; every rung is encoded from this one file. */
export async function renderMaster(timeline, workFolder) {
  const masterFile = join(workFolder, 'master.mkv');
  const frameCount = timeline.durationSeconds * FRAMES_PER_SECOND;
  const input = options({ f: 'image2pipe', 'c:v': 'mjpeg', framerate: FRAMES_PER_SECOND, i: '-' });
  // Canvas JPEGs are full-range BT.601; television and browsers expect limited-range BT.709.
  const color = { vf: 'scale=in_range=full:in_color_matrix=bt601:out_range=tv:out_color_matrix=bt709' };
  const nearLossless = { 'c:v': 'libx264', pix_fmt: 'yuv420p', preset: 'ultrafast', qp: 8, threads: 1 };
  const output = [...options({ ...color, ...nearLossless }), masterFile];
  const encoder = spawn('ffmpeg', [...FFMPEG_QUIET, ...input, ...output], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const finished = once(encoder, 'close');

  await withStage(timeline, WIDTH_PIXELS, async (renderFrames) => {
    for (let first = 0; first < frameCount; first += BATCH_FRAMES) {
      const batchFrames = Math.min(BATCH_FRAMES, frameCount - first);
      const times = Array.from({ length: batchFrames }, (_, index) => (first + index) / FRAMES_PER_SECOND);
      for (const image of await renderFrames(times, 'image/jpeg', JPEG_QUALITY)) {
        if (!encoder.stdin.write(image)) await once(encoder.stdin, 'drain');
      }
    }
  });
  encoder.stdin.end();
  const [exitCode] = await finished;
  if (exitCode !== 0) throw new Error(`ffmpeg left the master unfinished (${exitCode})`);
  return masterFile;
}
