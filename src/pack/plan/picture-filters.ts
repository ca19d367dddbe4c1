import type { SourceVideo } from '../source/source.js';
import type { Tools } from '../tools/tools.js';

/** From so many lines on, pictures whose colors are coded in an unknown way follow BT.709 instead of BT.601. */
const HD_LINES = 720;

/** Whether ffmpeg can convert HDR to SDR. */
export function canToneMap({ filters }: Tools): boolean {
  return filters.has('zscale') && filters.has('tonemap');
}

/**
 * The filters that scale the pictures of a source, and give them square pixels and the colors of BT.709 in SDR,
 * which is what browsers expect.
 */
export function pictureFilters(
  video: SourceVideo,
  size: { readonly widthPixels: number; readonly heightPixels: number },
  tools: Tools,
): readonly string[] {
  const { widthPixels, heightPixels } = size;
  const isToneMapped = video.dynamicRange !== 'sdr' && canToneMap(tools);
  // Tone mapping computes with floats: it comes after the scaling, on fewer pixels.
  const converted = isToneMapped
    ? [`scale=${widthPixels}:${heightPixels}`, ...toneMapping(video)]
    : [
        `scale=${widthPixels}:${heightPixels}:in_color_matrix=${matrixOf(video)}:out_color_matrix=bt709:out_range=tv`,
      ];
  return [...converted, 'format=yuv420p', 'setsar=1'];
}

/** A frame of each pair of fields: the frame rate stays. */
export function deinterlacing({ isInterlaced }: SourceVideo): readonly string[] {
  return isInterlaced ? ['bwdif=mode=send_frame'] : [];
}

function matrixOf({ hasColorMatrix, heightPixels }: SourceVideo): string {
  if (hasColorMatrix) return 'auto';
  return heightPixels >= HD_LINES ? 'bt709' : 'bt601';
}

/** The chain of ffmpeg's documentation of tonemap, for a display of 100 cd/m². */
function toneMapping({ dynamicRange }: SourceVideo): readonly string[] {
  const transfer = dynamicRange === 'pq' ? 'smpte2084' : 'arib-std-b67';
  return [
    `zscale=tin=${transfer}:min=bt2020nc:pin=bt2020:rin=tv:t=linear:npl=100`,
    'format=gbrpf32le',
    'zscale=p=bt709',
    'tonemap=tonemap=hable:desat=0',
    'zscale=t=bt709:m=bt709:p=bt709:r=tv',
  ];
}
