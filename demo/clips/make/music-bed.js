import { encodeWav } from './wav.js';

const SAMPLE_RATE_HZ = 22050;
const SEMITONES = { C: 0, 'C#': 1, D: 2, 'D#': 3, E: 4, F: 5, 'F#': 6, G: 7, 'G#': 8, A: 9, 'A#': 10, B: 11 };
const MIDI_A4 = 69;
const A4_HZ = 440;

/** A quiet pad: slow chords of detuned sine pairs, with a bell on each chord's beat to keep time moving. */
export function composeMusicBed({ chords, chordSeconds }, durationSeconds) {
  const samples = new Float32Array(Math.round(durationSeconds * SAMPLE_RATE_HZ));
  const overlapSeconds = chordSeconds * 0.35;
  for (let number = 0; number * chordSeconds < durationSeconds; number += 1) {
    const frequenciesHz = chords[number % chords.length].map(noteToHz);
    frequenciesHz.forEach((frequencyHz, voice) => {
      addPad(samples, frequencyHz, number * chordSeconds, chordSeconds + overlapSeconds, overlapSeconds);
      const bellSeconds = number * chordSeconds + (voice * chordSeconds) / frequenciesHz.length;
      addBell(samples, frequencyHz * 2, bellSeconds);
    });
  }
  fadeEnds(samples, 1.5);
  return encodeWav(samples, SAMPLE_RATE_HZ);
}

function noteToHz(note) {
  const [, name, octave] = /^([A-G]#?)(\d)$/.exec(note);
  const midi = SEMITONES[name] + (Number(octave) + 1) * 12;
  return A4_HZ * 2 ** ((midi - MIDI_A4) / 12);
}

function addPad(samples, frequencyHz, startSeconds, lengthSeconds, fadeSeconds) {
  const detunedHz = frequencyHz * 1.003;
  write(samples, startSeconds, lengthSeconds, (seconds) => {
    const rise = Math.min(1, seconds / fadeSeconds);
    const fall = Math.min(1, (lengthSeconds - seconds) / fadeSeconds);
    const envelope = Math.sin((Math.PI / 2) * rise) * Math.sin((Math.PI / 2) * fall);
    return 0.05 * envelope * (sine(frequencyHz, seconds) + sine(detunedHz, seconds));
  });
}

function addBell(samples, frequencyHz, startSeconds) {
  write(samples, startSeconds, 2.5, (seconds) => {
    const envelope = Math.min(1, seconds / 0.01) * Math.exp(-2.2 * seconds);
    return 0.05 * envelope * (sine(frequencyHz, seconds) + 0.3 * sine(frequencyHz * 2, seconds));
  });
}

function write(samples, startSeconds, lengthSeconds, sampleAt) {
  const first = Math.round(startSeconds * SAMPLE_RATE_HZ);
  const last = Math.min(samples.length, first + Math.round(lengthSeconds * SAMPLE_RATE_HZ));
  for (let index = first; index < last; index += 1) {
    samples[index] += sampleAt((index - first) / SAMPLE_RATE_HZ);
  }
}

function sine(frequencyHz, seconds) {
  return Math.sin(2 * Math.PI * frequencyHz * seconds);
}

function fadeEnds(samples, fadeSeconds) {
  const fadeSamples = Math.round(fadeSeconds * SAMPLE_RATE_HZ);
  for (let index = 0; index < fadeSamples; index += 1) {
    samples[index] *= index / fadeSamples;
    samples[samples.length - 1 - index] *= index / fadeSamples;
  }
}
