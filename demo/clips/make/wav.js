/** Mono 16-bit PCM WAV: the one sound format the narration and the music bed share. */
const HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;
const FULL_SCALE = 32767;

export function encodeWav(samples, sampleRateHz) {
  const dataBytes = samples.length * BYTES_PER_SAMPLE;
  const wav = Buffer.alloc(HEADER_BYTES + dataBytes);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(HEADER_BYTES - 8 + dataBytes, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(sampleRateHz, 24);
  wav.writeUInt32LE(sampleRateHz * BYTES_PER_SAMPLE, 28);
  wav.writeUInt16LE(BYTES_PER_SAMPLE, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(dataBytes, 40);
  samples.forEach((sample, index) => {
    const clipped = Math.max(-1, Math.min(1, sample));
    wav.writeInt16LE(Math.round(clipped * FULL_SCALE), HEADER_BYTES + index * BYTES_PER_SAMPLE);
  });
  return wav;
}

export function decodeWav(wav) {
  const sampleRateHz = wav.readUInt32LE(24);
  const data = wav.subarray(HEADER_BYTES);
  const samples = new Float32Array(Math.floor(data.length / BYTES_PER_SAMPLE));
  for (let index = 0; index < samples.length; index += 1) {
    samples[index] = data.readInt16LE(index * BYTES_PER_SAMPLE) / FULL_SCALE;
  }
  return { samples, sampleRateHz };
}
