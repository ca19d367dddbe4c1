import { FRAMES_PER_SECOND, SEGMENT_SECONDS } from './rungs.js';

const AUDIO_CODEC = 'mp4a.40.2';
const SUBTITLES_GROUP = 'captions';

export function formatMediaPlaylist(segments) {
  const entries = segments.flatMap(({ uri, durationSeconds }) => [
    `#EXTINF:${durationSeconds.toFixed(3)},`,
    uri,
  ]);
  return lines(
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    `#EXT-X-TARGETDURATION:${SEGMENT_SECONDS}`,
    '#EXT-X-MEDIA-SEQUENCE:1',
    '#EXT-X-PLAYLIST-TYPE:VOD',
    '#EXT-X-INDEPENDENT-SEGMENTS',
    '#EXT-X-MAP:URI="init.mp4"',
    ...entries,
    '#EXT-X-ENDLIST',
  );
}

/** The whole WebVTT file as one segment: a clip's captions are smaller than the first picture. */
export function formatSubtitlesPlaylist(uri, durationSeconds) {
  return lines(
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    `#EXT-X-TARGETDURATION:${Math.ceil(durationSeconds)}`,
    '#EXT-X-MEDIA-SEQUENCE:1',
    '#EXT-X-PLAYLIST-TYPE:VOD',
    `#EXTINF:${durationSeconds.toFixed(3)},`,
    uri,
    '#EXT-X-ENDLIST',
  );
}

/**
 * @param streams one per rung, lowest first: `{ rung, uri, segments, videoCodec }`
 * @param subtitles one per language: `{ language, name, uri }`
 */
export function formatMasterPlaylist(streams, subtitles) {
  const media = subtitles.map(({ language, name, uri }) => {
    const shown = `LANGUAGE="${language}",NAME="${name}",DEFAULT=NO,AUTOSELECT=YES,FORCED=NO`;
    return `#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="${SUBTITLES_GROUP}",${shown},URI="${uri}"`;
  });
  const variants = streams.flatMap(({ rung, uri, segments, videoCodec }) => {
    const attributes = [
      `BANDWIDTH=${peakBitsPerSecond(segments)}`,
      `AVERAGE-BANDWIDTH=${averageBitsPerSecond(segments)}`,
      `RESOLUTION=${rung.width}x${rung.height}`,
      `FRAME-RATE=${FRAMES_PER_SECOND.toFixed(3)}`,
      `CODECS="${videoCodec},${AUDIO_CODEC}"`,
      `SUBTITLES="${SUBTITLES_GROUP}"`,
    ];
    return [`#EXT-X-STREAM-INF:${attributes.join(',')}`, uri];
  });
  return lines('#EXTM3U', '#EXT-X-VERSION:7', '#EXT-X-INDEPENDENT-SEGMENTS', ...media, ...variants);
}

function averageBitsPerSecond(segments) {
  const totalBytes = segments.reduce((total, { bytes }) => total + bytes, 0);
  const totalSeconds = segments.reduce((total, { durationSeconds }) => total + durationSeconds, 0);
  return Math.ceil((totalBytes * 8) / totalSeconds);
}

/** RFC 8216 leaves out segments shorter than half the target: a short last one says nothing of the peak. */
function peakBitsPerSecond(segments) {
  const counted = segments.filter(({ durationSeconds }) => durationSeconds >= SEGMENT_SECONDS / 2);
  return Math.max(...counted.map(({ bytes, durationSeconds }) => Math.ceil((bytes * 8) / durationSeconds)));
}

function lines(...rows) {
  return `${rows.join('\n')}\n`;
}
