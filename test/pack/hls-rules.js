// The rules that every packed stream keeps. Those of RFC 8216 have their section; those of Apple's HLS Authoring
// Specification for Apple Devices ("Apple") the chapter. docs/pack.md lists them.

/** Times in ffprobe's output are rounded to microseconds. */
const ROUNDING_SECONDS = 0.0005;

/** A frame of AAC at 48 kHz. */
const SOUND_FRAME_SECONDS = 1024 / 48_000;

const tagValue = (playlist, name) => playlist.tags.find((tag) => tag.name === name)?.value;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const playlists = ({ variants, renditions }) => [...variants, ...renditions];
const videoIndex = ({ streams }) => streams.find(({ codec_type }) => codec_type === 'video').index;
const ofVideo = (variant, packets) =>
  packets.filter(({ stream_index }) => stream_index === videoIndex(variant));
const ofSound = (variant, packets) =>
  packets.filter(({ stream_index }) => stream_index !== videoIndex(variant));
const isH264 = ({ attributes }) => attributes.CODECS?.startsWith('avc1');

/** A rule for each variant: what is wrong, or nothing. */
const each = (list, fault) => (stream) =>
  list(stream).flatMap((item) => {
    const found = fault(item, stream);
    return found ? [`${item.uri ?? item.attributes?.URI ?? 'the multivariant playlist'}: ${found}`] : [];
  });
const variants = (stream) => stream.variants;

/** @type {readonly { section: string, rule: string, faults: (stream: object) => string[] }[]} */
export const RULES = [
  {
    section: 'RFC 8216, 4',
    rule: 'A playlist is UTF-8 without a byte order mark and without control characters.',
    faults: (stream) =>
      [stream, ...playlists(stream)].flatMap(({ text }) =>
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what the rule is about
        /[\uFEFF\uFFFD\u0000-\u0009\u000b-\u001f]/.test(text) ? [text.slice(0, 40)] : [],
      ),
  },
  {
    section: 'RFC 8216, 4.3.1.1',
    rule: 'The first line is #EXTM3U.',
    faults: (stream) =>
      [stream, ...playlists(stream)].flatMap(({ text }) => (text.startsWith('#EXTM3U\n') ? [] : [text])),
  },
  {
    section: 'RFC 8216, 4.3.1.2 and 7',
    rule: 'There is one EXT-X-VERSION, of at least 6, which EXT-X-MAP needs.',
    faults: (stream) =>
      [stream, ...playlists(stream)].flatMap(({ tags }) => {
        const versions = tags.filter(({ name }) => name === 'EXT-X-VERSION');
        return versions.length === 1 && Number(versions[0].value) >= 6 ? [] : [`${versions.length} versions`];
      }),
  },
  {
    section: 'RFC 8216, 4.3.2.1',
    rule: 'Each segment has an EXTINF of more than 0 s.',
    faults: each(playlists, ({ segments }) => !segments.every(({ seconds }) => seconds > 0) && 'no length'),
  },
  {
    section: 'RFC 8216, 4.3.3.1',
    rule: 'No EXTINF, rounded, exceeds EXT-X-TARGETDURATION, which is an integer.',
    faults: each(playlists, (playlist) => {
      const target = tagValue(playlist, 'EXT-X-TARGETDURATION');
      if (!/^\d+$/.test(target ?? '')) return `target ${target}`;
      const longest = Math.max(...playlist.segments.map(({ seconds }) => Math.round(seconds)));
      return longest > Number(target) && `${longest} s of ${target} s`;
    }),
  },
  {
    section: 'RFC 8216, 4.3.3.4 and 4.3.3.5',
    rule: 'A playlist that does not change has EXT-X-PLAYLIST-TYPE:VOD and ends with EXT-X-ENDLIST.',
    faults: each(
      playlists,
      (playlist) =>
        (tagValue(playlist, 'EXT-X-PLAYLIST-TYPE') !== 'VOD' ||
          playlist.tags.at(-1).name !== 'EXT-X-ENDLIST') &&
        'no end',
    ),
  },
  {
    section: 'RFC 8216, 3.3 and 4.3.2.5',
    rule: 'Fragmented MP4 has an EXT-X-MAP, whose file has a moov box with mvex, and no samples.',
    faults: each(
      variants,
      ({ init }) => !(init?.includes('moov') && init.includes('mvex') && !init.includes('mdat')) && 'init',
    ),
  },
  {
    section: 'RFC 8216, 3.3',
    rule: 'A segment consists of fragments (moof and mdat), each with a decode time.',
    faults: each(variants, ({ chunksOf }) => {
      const odd = chunksOf.find((types) => types.some((type, index) => type !== ['moof', 'mdat'][index % 2]));
      return odd && `boxes ${odd.join(' ')}`;
    }),
  },
  {
    section: 'RFC 8216, 3.3',
    rule: 'Each track of a segment continues where the segment before has ended.',
    faults: each(variants, (variant) => {
      const tracks = [ofVideo, ofSound].map((of) => of(variant, variant.packetsOf.flat()));
      return tracks
        .flatMap((packets) => packets.slice(1).map((packet, index) => [packets[index], packet]))
        .map(
          ([before, packet]) =>
            Number(packet.dts_time) - Number(before.dts_time) - Number(before.duration_time),
        )
        .filter((gap) => Math.abs(gap) > ROUNDING_SECONDS)
        .map((gap) => `a gap of ${gap} s`)[0];
    }),
  },
  {
    section: 'RFC 8216, 3',
    rule: 'An EXTINF is as long as the pictures of its segment.',
    faults: each(
      variants,
      (variant) =>
        variant.segments
          .map(({ seconds }, index) => {
            const video = ofVideo(variant, variant.packetsOf[index]);
            return seconds - sum(video.map(({ duration_time }) => Number(duration_time)));
          })
          .filter((difference) => Math.abs(difference) > ROUNDING_SECONDS * 10)
          .map((difference) => `differs by ${difference} s`)[0],
    ),
  },
  {
    section: 'RFC 8216, 4.3.5.1',
    rule: 'With EXT-X-INDEPENDENT-SEGMENTS, each segment begins with a keyframe.',
    faults: each(variants, (variant) =>
      variant.packetsOf.every((packets) => ofVideo(variant, packets)[0]?.flags.startsWith('K'))
        ? undefined
        : 'a segment begins without a keyframe',
    ),
  },
  {
    section: 'RFC 8216, 4.3.4.2',
    rule: 'Each variant has a BANDWIDTH, which is its peak: of no contiguous segments of 0.5 to 1.5 target durations is the bit rate higher.',
    faults: each(variants, (variant) => {
      const peak = peakOf(variant);
      return Number(variant.attributes.BANDWIDTH) < peak && `${variant.attributes.BANDWIDTH} of ${peak}`;
    }),
  },
  {
    section: 'Apple, Multivariant playlist',
    rule: 'The measured peak is within 10 % of BANDWIDTH, and the average within 10 % of AVERAGE-BANDWIDTH.',
    faults: each(variants, (variant) => {
      const { BANDWIDTH, 'AVERAGE-BANDWIDTH': average } = variant.attributes;
      const isNear = (declared, measured) => Math.abs(Number(declared) / measured - 1) <= 0.1;
      return !(isNear(BANDWIDTH, peakOf(variant)) && isNear(average, averageOf(variant))) && 'bandwidth';
    }),
  },
  {
    section: 'RFC 8216, 4.3.4.2',
    rule: 'RESOLUTION is the size of the pictures.',
    faults: each(variants, (variant) => {
      const { width, height } = variant.streams[videoIndex(variant)];
      return variant.attributes.RESOLUTION !== `${width}x${height}` && `${width}x${height}`;
    }),
  },
  {
    section: 'Apple, Multivariant playlist',
    rule: 'FRAME-RATE is that of the pictures, to three decimals, and at most 60.',
    faults: each(variants, (variant) => {
      const [frames, seconds] = variant.streams[videoIndex(variant)].r_frame_rate.split('/').map(Number);
      const declared = Number(variant.attributes['FRAME-RATE']);
      return !(Math.abs(declared - frames / seconds) < 0.001 && declared <= 61) && `${declared}`;
    }),
  },
  {
    section: 'RFC 8216, 4.3.4.2',
    rule: 'CODECS names every codec, with its profile and level.',
    faults: each(variants, (variant) => {
      const video = variant.streams[videoIndex(variant)];
      const hasSound = variant.streams.some(({ codec_type }) => codec_type === 'audio');
      const [codec, sound] = variant.attributes.CODECS.split(',');
      if (hasSound !== (sound === 'mp4a.40.2')) return variant.attributes.CODECS;
      return isH264(variant) && !codec.endsWith(video.level.toString(16).padStart(2, '0')) && codec;
    }),
  },
  {
    section: 'Apple, Video, 1.3 and 1.4',
    rule: 'H.264 is of High Profile.',
    faults: each(variants, (variant) => {
      const { profile } = variant.streams[videoIndex(variant)];
      return isH264(variant) && profile !== 'High' && profile;
    }),
  },
  {
    section: 'Apple, Video',
    rule: 'Pictures are progressive, and parameter sets are in the sample descriptions (avc1, hvc1).',
    faults: each(variants, (variant) => {
      const { field_order = 'progressive' } = variant.streams[videoIndex(variant)];
      const isNamed = /^(avc1|hvc1|av01)\./.test(variant.attributes.CODECS);
      return !(isNamed && ['progressive', 'unknown'].includes(field_order)) && field_order;
    }),
  },
  {
    section: 'RFC 8216, 6.2.4',
    rule: 'All variants have the same target duration, and their segments begin at the same times.',
    faults: (stream) => {
      const [first, ...others] = stream.variants;
      const targetOf = (variant) => tagValue(variant, 'EXT-X-TARGETDURATION');
      return others.flatMap((variant) => {
        const isSame =
          targetOf(variant) === targetOf(first) &&
          variant.segments.length === first.segments.length &&
          variant.segments
            .slice(0, -1)
            .every(({ seconds }, index) => Math.abs(seconds - first.segments[index].seconds) < 0.001);
        return isSame ? [] : [`${variant.uri} and ${first.uri}`];
      });
    },
  },
  {
    section: 'RFC 8216, 6.2.4',
    rule: 'The timestamps of all variants match: the pictures begin at 0, as does the sound.',
    faults: each(variants, (variant) => {
      const firsts = [ofVideo, ofSound].flatMap((of) => of(variant, variant.packetsOf[0]).slice(0, 1));
      return firsts.find(({ pts_time }) => Math.abs(Number(pts_time)) > ROUNDING_SECONDS)?.pts_time;
    }),
  },
  {
    section: 'RFC 8216, 4.3.4.2.1',
    rule: 'The sound of all variants is the same.',
    faults: each(variants, (variant, { variants: [first] }) => {
      const soundOf = (one) => ofSound(one, one.packetsOf.flat()).length;
      return soundOf(variant) !== soundOf(first) && 'another sound';
    }),
  },
  {
    section: 'RFC 8216, 4.3.4.1 and 4.3.4.1.1',
    rule: 'A rendition has TYPE, GROUP-ID and NAME, and no two of a group have the same NAME.',
    faults: ({ renditions }) => {
      const names = renditions.map(({ attributes }) => attributes.NAME);
      const isComplete = renditions.every(({ attributes }) => attributes.TYPE && attributes['GROUP-ID']);
      return isComplete && new Set(names).size === names.length && names.every(Boolean) ? [] : [`${names}`];
    },
  },
  {
    section: 'RFC 8216, 4.3.4.2',
    rule: 'SUBTITLES names a group that exists, in all variants or in none.',
    faults: each(variants, ({ attributes }, { renditions }) => {
      const group = renditions[0]?.attributes['GROUP-ID'];
      return attributes.SUBTITLES !== group && `group ${attributes.SUBTITLES}`;
    }),
  },
  {
    section: 'RFC 8216, 3.5',
    rule: 'Captions are WebVTT, with an X-TIMESTAMP-MAP to where the pictures begin.',
    faults: ({ renditions }) =>
      renditions.flatMap(({ captions }) =>
        /^WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00\.000,MPEGTS:0\n/.test(captions)
          ? []
          : [captions.slice(0, 60)],
      ),
  },
  {
    section: 'news-video',
    rule: 'A chunk has at most 0.45 s of pictures, or one frame.',
    faults: each(variants, (variant) => {
      const rate = Number(variant.attributes['FRAME-RATE']);
      const fewest = variant.segments.map(({ seconds }) => Math.floor(seconds / Math.max(0.45, 1 / rate)));
      const index = variant.chunksOf.findIndex((types, at) => types.length / 2 < fewest[at]);
      return index >= 0 && `${variant.chunksOf[index].length / 2} chunks in segment ${index + 1}`;
    }),
  },
  {
    section: 'news-video',
    rule: 'Sound and pictures end together.',
    faults: each(variants, (variant) => {
      const [videoEnd, soundEnd] = [ofVideo, ofSound].map((of) => {
        const last = of(variant, variant.packetsOf.flat()).at(-1);
        return last && Number(last.pts_time) + Number(last.duration_time);
      });
      const tolerance = Math.max(2 * SOUND_FRAME_SECONDS, 1 / Number(variant.attributes['FRAME-RATE']));
      return (
        soundEnd !== undefined && Math.abs(videoEnd - soundEnd) > tolerance && `${videoEnd}, ${soundEnd} s`
      );
    }),
  },
];

/** @returns {string[]} what is wrong with a stream, each with the section that says so */
export function faultsOf(stream) {
  return RULES.flatMap(({ section, rule, faults }) =>
    faults(stream).map((fault) => `${section}: ${rule} (${fault})`),
  );
}

function peakOf({ segments, tags }) {
  const target = Number(tags.find(({ name }) => name === 'EXT-X-TARGETDURATION').value);
  const rates = segments.flatMap((_, from) =>
    segments.slice(from).map((_, count) => {
      const part = segments.slice(from, from + count + 1);
      const seconds = sum(part.map((segment) => segment.seconds));
      const isCounted = seconds >= target / 2 && seconds <= target * 1.5;
      return isCounted ? (sum(part.map(({ bytes }) => bytes)) * 8) / seconds : 0;
    }),
  );
  return Math.max(...rates) || averageOf({ segments });
}

function averageOf({ segments }) {
  return (sum(segments.map(({ bytes }) => bytes)) * 8) / sum(segments.map(({ seconds }) => seconds));
}
