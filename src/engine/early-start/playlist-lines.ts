/** A URI line of a playlist, and the tags between it and the URI line before. */
export interface PlaylistEntry {
  readonly uri: string;
  /** The value of each tag by the tag's name; the last value of a tag that occurs more than once. */
  readonly tags: ReadonlyMap<string, string>;
}

/** A playlist, read line by line. */
export interface PlaylistLines {
  /** In the order of the playlist. */
  readonly entries: readonly PlaylistEntry[];
  /** All tags in the order of the playlist. The value is the text after the colon. */
  readonly tags: readonly (readonly [name: string, value: string])[];
}

const TAG = /^#(EXT[A-Z0-9-]*):?(.*)$/;

/** Reads the lines of a playlist (RFC 8216, section 4.1). */
export function readPlaylist(text: string): PlaylistLines {
  const entries: PlaylistEntry[] = [];
  const allTags: [string, string][] = [];
  let tags = new Map<string, string>();

  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    const [, name, value = ''] = TAG.exec(trimmed) ?? [];
    if (name) {
      allTags.push([name, value]);
      tags.set(name, value);
    } else if (trimmed && !trimmed.startsWith('#')) {
      entries.push({ uri: trimmed, tags });
      tags = new Map();
    }
  }

  return { entries, tags: allTags };
}
