import type { ClipData, TrackData } from './clip-data.js';

/** The `<track>` elements of a clip, with the defaults of the element for what is missing. */
export function tracksOf({ tracks = [] }: ClipData): readonly Required<TrackData>[] {
  return tracks.map(({ src, kind = 'captions', srclang = '', label = '', default: isDefault = false }) => ({
    src,
    kind,
    srclang,
    label,
    default: isDefault,
  }));
}
