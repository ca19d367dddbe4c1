import { formatRate } from '../source/format-rate.js';
import type { Source } from '../source/source.js';
import type { Tools } from '../tools/tools.js';
import { canToneMap } from './picture-filters.js';
import type { PlanOptions } from './plan-options.js';

/** More channels than stereo are mixed down. */
const STEREO_CHANNELS = 2;

/** What is changed or left out of a source, each in a sentence. */
export function noticesOf(source: Source, { audioTrack }: PlanOptions, tools: Tools): readonly string[] {
  const { video, audios } = source;
  const chosen = audioTrack
    ? audios[audioTrack - 1]
    : (audios.find(({ isDefault }) => isDefault) ?? audios[0]);
  return [
    ...(audios.length === 0 ? ['The source has no sound.'] : []),
    ...(audios.length > 1
      ? [
          `Of ${audios.length} audio tracks, track ${(chosen ? audios.indexOf(chosen) : 0) + 1} is used: --audio chooses another.`,
        ]
      : []),
    ...(chosen && chosen.channels > STEREO_CHANNELS
      ? [`The sound has ${chosen.channels} channels, and is mixed down to stereo.`]
      : []),
    ...(video.hasVariableFrameRate
      ? [`The frame rate varies. The clip has ${formatRate(video.frameRate)} frames a second.`]
      : []),
    ...(video.isInterlaced ? ['The source is interlaced, and is deinterlaced.'] : []),
    ...hdrNotice(source, tools),
    ...(tools.encoders.has('libaom-av1')
      ? []
      : ['The ffmpeg here has no libaom: there are no AVIF posters.']),
    ...(tools.encoders.has('libwebp') ? [] : ['The ffmpeg here has no libwebp: there are no WebP posters.']),
  ];
}

function hdrNotice({ video }: Source, tools: Tools): readonly string[] {
  if (video.dynamicRange === 'sdr') return [];
  return canToneMap(tools)
    ? ['The source is HDR, and is converted to SDR.']
    : ['The source is HDR, and the ffmpeg here lacks zscale or tonemap: its colors will look pale.'];
}
