/** A URI of a playlist, with the tags that stand before it. */
export interface Entry {
  readonly uri: string;
  /** What stands behind the colon of each tag, by the tag's name; of tags that come more than once, the last. */
  readonly tags: ReadonlyMap<string, string>;
}

const TAG = /^#(EXT[A-Z0-9-]*):?(.*)$/;

/** Reads a playlist (RFC 8216, section 4.1): its entries in order, and every tag with what stands behind its colon. */
export function readPlaylist(text: string): {
  readonly entries: readonly Entry[];
  readonly tags: readonly (readonly [name: string, value: string])[];
} {
  const entries: Entry[] = [];
  const all: [string, string][] = [];
  let tags = new Map<string, string>();
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    const [, name, value = ''] = TAG.exec(trimmed) ?? [];
    if (name) {
      all.push([name, value]);
      tags.set(name, value);
    } else if (trimmed && !trimmed.startsWith('#')) {
      entries.push({ uri: trimmed, tags });
      tags = new Map();
    }
  }
  return { entries, tags: all };
}
