import { chooseVariant } from '../../engine/early-start/choose-variant.js';
import { parseMultivariantPlaylist } from '../../engine/early-start/multivariant-playlist.js';
import type { EncodedRendition, WrittenSegment } from '../encode/encoded-rendition.js';
import { PLAYLIST_FILE } from '../encode/rendition-files.js';
import { MULTIVARIANT_FILE } from '../output/clip-files.js';

/** The player does not read a larger head file (docs/sources.md, "Head files"). */
const MAX_HEAD_BYTES = 512 * 1024;

/** What a head file consists of: the initialization section and the first segment of a rendition. */
export interface Head {
  readonly encoded: EncodedRendition;
  readonly first: WrittenSegment;
}

/**
 * Chooses the rendition of the head file: the one that the player begins with, as its own code chooses.
 *
 * @returns undefined if its first segment is too large
 */
export function chooseHead(renditions: readonly EncodedRendition[], playlist: string): Head | undefined {
  const base = 'https://clip.example/';
  const variants = parseMultivariantPlaylist(playlist, base + MULTIVARIANT_FILE) ?? [];
  const { url } = chooseVariant(variants, Number.POSITIVE_INFINITY) ?? {};
  const chosen = renditions.find(({ rendition }) => url === `${base}${rendition.name}/${PLAYLIST_FILE}`);
  const [first] = chosen?.segments ?? [];
  if (!chosen || !first || chosen.init.length + first.bytes > MAX_HEAD_BYTES) return undefined;
  return { encoded: chosen, first };
}
