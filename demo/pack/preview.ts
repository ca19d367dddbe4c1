import { STORYBOARD_FILE } from '../../src/pack/output/clip-files.ts';
import { HLS_TYPE } from '../../src/platform/support.ts';
import type { ClipData } from '../../src/server.ts';
import type { ClipFiles } from './clip-files.ts';

/** The types that `<video>`, `<track>` and images need. */
const TYPES: Readonly<Record<string, string>> = {
  m3u8: HLS_TYPE,
  m4s: 'video/mp4',
  mp4: 'video/mp4',
  vtt: 'text/vtt',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};

/** URLs of a clip in memory. */
export class ClipUrls {
  readonly #urls = new Map<string, string>();

  /** A URL for each file, with playlists and lists of pictures that name the URLs of others. */
  static async of(files: ClipFiles): Promise<ClipUrls> {
    const urls = new ClipUrls();
    // Media first, then what names it: media playlists, and at last the multivariant playlist.
    for (const [path, blob] of [...files].toSorted(([a], [b]) => rankOf(a) - rankOf(b)))
      urls.#add(path, isList(path) ? await urls.#withUrls(path, blob) : blob);
    return urls;
  }

  of(path: string): string {
    return this.#urls.get(path) ?? '';
  }

  /** The clip with these URLs. A `srcset` has a URL and a width for each picture. */
  replaceIn(clip: ClipData): ClipData {
    const json = JSON.stringify(clip, (_, value: unknown) =>
      typeof value === 'string' ? this.#replacePaths(value) : value,
    );
    return JSON.parse(json) as ClipData;
  }

  revoke(): void {
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
  }

  #add(path: string, blob: Blob): void {
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? '';
    this.#urls.set(path, URL.createObjectURL(new Blob([blob], { type })));
  }

  #replacePaths(text: string): string {
    return text
      .split(', ')
      .map((part) => {
        const [path = '', ...rest] = part.split(' ');
        return [this.#urls.get(path) ?? path, ...rest].join(' ');
      })
      .join(', ');
  }

  /** Names in a list are relative to it; `blob:` URLs have no folder that they could be relative to. */
  async #withUrls(path: string, blob: Blob): Promise<Blob> {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const text = await blob.text();
    const names = [...this.#urls.keys()].filter((name) => name.startsWith(folder));
    const lines = text.split('\n').map((line) => {
      const name = names.find((candidate) => mentions(line, candidate.slice(folder.length)));
      return name ? line.replace(name.slice(folder.length), this.of(name)) : line;
    });
    return new Blob([lines.join('\n')]);
  }
}

/** Whether a line is a name, has it as an attribute `URI`, or as a URL with a fragment. */
function mentions(line: string, name: string): boolean {
  return line === name || line.includes(`URI="${name}"`) || line.startsWith(`${name}#`);
}

function isList(path: string): boolean {
  return path.endsWith('.m3u8') || path === STORYBOARD_FILE;
}

function rankOf(path: string): number {
  if (!isList(path)) return 0;
  return path.includes('/') || path.startsWith('captions') || path === STORYBOARD_FILE ? 1 : 2;
}
