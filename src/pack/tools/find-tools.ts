import { PackProblem } from '../problem.js';
import { FFMPEG, FFPROBE } from './ffmpeg.js';
import { readText } from './read-text.js';
import type { Tools } from './tools.js';

/** How to get ffmpeg, where it is missing. */
const HOW_TO_INSTALL =
  'news-video pack needs ffmpeg and ffprobe: apt-get install ffmpeg, dnf install ffmpeg, brew install ffmpeg, ' +
  'winget install ffmpeg, or https://ffmpeg.org/download.html';

/** The encoder of all renditions, and that of the sound. */
const NEEDED_ENCODERS = ['libx264', 'aac'];

/** @throws {PackProblem} if ffmpeg or ffprobe is missing, or lacks an encoder that every clip needs */
export async function findTools(signal: AbortSignal): Promise<Tools> {
  const lists = ['-encoders', '-filters'].map((list) => readText(FFMPEG, ['-hide_banner', list], signal));
  const [encoders, filters] = await Promise.all([...lists, readText(FFPROBE, ['-version'], signal)]).catch(
    (error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new PackProblem(HOW_TO_INSTALL) : error;
    },
  );
  const tools = { encoders: namesIn(encoders), filters: namesIn(filters) };
  const missing = NEEDED_ENCODERS.filter((name) => !tools.encoders.has(name));
  if (missing.length > 0)
    throw new PackProblem(`The ffmpeg here has no encoder ${missing.join(' and ')}. ${HOW_TO_INSTALL}`);
  return tools;
}

/** The second word of each line: ` V....D libx264   description`. */
function namesIn(list: string | undefined): ReadonlySet<string> {
  const lines = (list ?? '').matchAll(/^ [A-Z.]+ +(\S+)/gm);
  return new Set(Array.from(lines, ([, name = '']) => name));
}
