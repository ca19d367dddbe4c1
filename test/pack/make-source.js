import { execFileSync } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs ffmpeg, quietly, and after other work of the machine. */
export function ffmpeg(...ffmpegArguments) {
  execFileSync('nice', ['-n', '10', 'ffmpeg', '-v', 'error', '-nostdin', '-y', ...ffmpegArguments], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Makes one of the sources in a folder; returns its path. */
export function makeSource({ file, make, rotate, texts = {} }, folder) {
  const path = join(folder, file);
  ffmpeg(...make, `file:${path}`);
  if (rotate) {
    const upright = join(folder, `upright-${file}`);
    renameSync(path, upright);
    ffmpeg('-i', upright, '-c', 'copy', '-metadata:s:v', 'rotate=90', path);
  }
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  return path;
}
