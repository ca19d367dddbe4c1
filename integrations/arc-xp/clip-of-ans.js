/** Milliseconds in a second: ANS has durations in milliseconds. */
const MS_PER_SECOND = 1000;

/** The types of streams of ANS, the best one first, and their MIME types. */
const TYPES = { ts: 'application/vnd.apple.mpegurl', hls: 'application/vnd.apple.mpegurl', mp4: 'video/mp4' };

/**
 * The clip of a video in ANS, the content format of Arc XP (version 0.10.x).
 *
 * @param video the content of type `video`
 * @param pageUrl absolute URL of the article
 */
export function clipOfAns(video, pageUrl) {
  const [stream, file] = [bestStream(video, ['ts', 'hls']), bestStream(video, ['mp4'])];
  const isLive = video.video_type === 'live';
  return {
    id: video._id && `clip-${video._id}`,
    src: (stream ?? file)?.url,
    type: TYPES[(stream ?? file)?.stream_type],
    sources: stream && file ? [{ src: file.url, type: TYPES.mp4 }] : [],
    poster: video.promo_items?.basic?.url,
    posterAlt: video.promo_items?.basic?.alt_text,
    headline: video.headlines?.basic,
    caption: video.description?.basic,
    credit: creditOf(video),
    duration: video.duration ? video.duration / MS_PER_SECOND : undefined,
    streamType: isLive ? 'live' : undefined,
    tracks: tracksOf(video),
    pageUrl,
    uploadDate: video.first_publish_date ?? video.publish_date,
    startDate: isLive ? (video.first_publish_date ?? video.publish_date) : undefined,
  };
}

/** The stream of one of the types with the most bits per second; a master playlist has all of them. */
function bestStream({ streams = [] }, types) {
  const found = streams.filter(({ stream_type: type, url }) => url && types.includes(type));
  return found.sort((one, other) => (other.bitrate ?? 0) - (one.bitrate ?? 0))[0];
}

function creditOf({ credits = {}, source }) {
  const [credit] = [...(credits.affiliation ?? []), ...(credits.by ?? [])];
  return credit?.name ?? source?.name;
}

function tracksOf({ language, subtitles }) {
  const files = (subtitles?.urls ?? []).filter(({ format }) => format === 'WEB_VTT');
  return files.map(({ url }) => ({ src: url, srclang: language?.split('-')[0] }));
}
