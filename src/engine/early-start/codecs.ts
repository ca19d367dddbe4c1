/** Audio codecs (RFC 6381). */
const AUDIO_CODEC = /^(mp4a|ac-[34]|ec-3|opus|flac)/i;

/** The codecs of a `CODECS` attribute (RFC 8216, section 4.3.4.2). */
function listCodecs(codecs: string): readonly string[] {
  return codecs.split(',').map((codec) => codec.trim());
}

export function hasAudio(codecs: string): boolean {
  return listCodecs(codecs).some((codec) => AUDIO_CODEC.test(codec));
}

/** Whether there is anything but audio. */
export function hasVideo(codecs: string): boolean {
  return listCodecs(codecs).some((codec) => !AUDIO_CODEC.test(codec));
}
