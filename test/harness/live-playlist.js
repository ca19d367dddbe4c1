import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The number of segments in the playlist (RFC 8216, section 6.2.2): 80 s of the demo's clips. */
const WINDOW_SEGMENTS = 20;

/**
 * Serves a media playlist of the demo as a live stream. `?live=1764267600000` is the time of its beginning,
 * in milliseconds since 1970. The playlist gets another segment each time a segment's duration has passed.
 * `&delta` sends delta updates alone (RFC 8216bis, section 6.2.5.1).
 */
export function serveLive(root) {
  return async (context, next) => {
    const beganAtMs = Number(context.query.live);
    if (!beganAtMs || !/^\/demo\/.*\/media\.m3u8$/.test(context.path)) return next();
    context.set({ 'content-type': 'application/vnd.apple.mpegurl', 'cache-control': 'no-store' });
    const edition = liveEdition(await readFile(join(root, context.path), 'utf8'), Date.now() - beganAtMs);
    context.body = context.query.delta === undefined ? edition : deltaOf(edition);
  };
}

function liveEdition(playlist, ageMs) {
  const [head, ...segments] = playlist
    .replace(/#EXT-X-(ENDLIST|PLAYLIST-TYPE.*)\n?/g, '')
    .split(/(?=#EXTINF:)/);
  let endsAtMs = 0;
  const published = segments.filter((segment) => {
    endsAtMs += Number.parseFloat(segment.slice('#EXTINF:'.length)) * 1000;
    return endsAtMs <= ageMs;
  });
  const shown = published.slice(-WINDOW_SEGMENTS);
  const first = 1 + published.length - shown.length;
  return head.replace(/MEDIA-SEQUENCE:\d+/, `MEDIA-SEQUENCE:${first}`) + shown.join('');
}

function deltaOf(playlist) {
  return playlist.replace(
    /#EXTINF:[^#]*/,
    '#EXT-X-SERVER-CONTROL:CAN-SKIP-UNTIL=24\n#EXT-X-SKIP:SKIPPED-SEGMENTS=1\n',
  );
}
