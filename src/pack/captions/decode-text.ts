/** A text file, and the encoding that it had. */
export interface DecodedText {
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, or `windows-1252` for bytes that are no Unicode. */
  readonly encoding: string;
}

/** Byte order marks, by encoding. UTF-8 is recognized without its own. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding of old subtitle editors in Western Europe. */
const FALLBACK = 'windows-1252';

/** Decodes a text file whose encoding is unknown. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder(FALLBACK).decode(bytes), encoding: FALLBACK };
  }
}
