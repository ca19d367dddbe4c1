/** What each file of a clip is for, by its name. */
const PURPOSES: readonly (readonly [name: RegExp, purpose: string])[] = [
  [/^master\.m3u8$/, 'the stream: the src of the tag'],
  [/^\d+p\/$/, 'the stream at one size, H.264'],
  [/^\d+p-hevc\/$/, 'the stream at one size, HEVC'],
  [/^\d+p-av1\/$/, 'the stream at one size, AV1'],
  [/^clip\.mp4$/, 'one file, for feeds and browsers without HLS'],
  [/^loop\.mp4$/, 'the first seconds, without sound'],
  [/^poster-\d+\./, 'the poster'],
  [/^storyboard\./, 'the pictures above the time slider'],
  [/^captions\..+\.m3u8$/, 'captions, for the stream'],
  [/^captions\./, 'captions'],
  [/^chapters\./, 'chapters'],
  [/^clip\.json$/, 'the clip, for news-video/server'],
  [/^clip\.jsonld$/, 'structured data, for search engines'],
  [/^tag\.html$/, 'the tag, for the article'],
];

/** What a file of a clip is for; empty for one that a clip does not have. */
export function describeEntry(name: string): string {
  return PURPOSES.find(([pattern]) => pattern.test(name))?.[1] ?? '';
}
