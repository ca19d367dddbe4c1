import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.js';
import { decodeWav, encodeWav } from './wav.js';

const LEAD_IN_SECONDS = 1;
const OUTRO_SECONDS = 3.6;
const SILENCE_LEVEL = 0.01;

/** How long a pause is against the others: what is left of the clip is shared out in these parts. */
const PAUSE_PARTS = { phrase: 1, sentence: 3, scene: 6 };
const PAUSE_PART_SECONDS = { min: 0.07, max: 0.4 };

/**
 * Speaks every line on its own, so that each line's start and end are measured and not guessed, and spreads
 * the lines over the clip. Writes one WAV of the clip's length and returns the timeline that captions,
 * chapters and pictures all follow.
 */
export async function narrate(story, workFolder) {
  const lines = story.chapters.flatMap((chapter) => chapter.lines);
  const takes = [];
  for (const [index, line] of lines.entries()) {
    takes.push(await speak(line.en, story.voice, join(workFolder, `line-${index}.wav`)));
  }
  const timeline = schedule(story, takes);
  await writeFile(join(workFolder, 'narration.wav'), mixTakes(timeline, takes, story.durationSeconds));
  return timeline;
}

async function speak(words, voice, file) {
  const settings = ['-v', voice.name, '-s', voice.wordsPerMinute, '-p', voice.pitch, '-a', 90];
  await run('espeak-ng', [...settings, '-w', file, words]);
  const { samples, sampleRateHz } = decodeWav(await readFile(file));
  const isHeard = (sample) => Math.abs(sample) > SILENCE_LEVEL;
  const heard = samples.subarray(samples.findIndex(isHeard), samples.findLastIndex(isHeard) + 1);
  return { samples: heard, sampleRateHz, durationSeconds: heard.length / sampleRateHz };
}

function schedule(story, takes) {
  const pauses = story.chapters.flatMap(({ lines }) =>
    lines.map(({ en }, index) => {
      if (index === lines.length - 1) return PAUSE_PARTS.scene;
      return /[.?!]$/.test(en) ? PAUSE_PARTS.sentence : PAUSE_PARTS.phrase;
    }),
  );
  // The last line's pause is the outro.
  pauses[pauses.length - 1] = 0;
  const spokenSeconds = sum(takes.map((take) => take.durationSeconds));
  const pauseSeconds = story.durationSeconds - LEAD_IN_SECONDS - OUTRO_SECONDS - spokenSeconds;
  const partSeconds = pauseSeconds / sum(pauses);
  if (partSeconds < PAUSE_PART_SECONDS.min || partSeconds > PAUSE_PART_SECONDS.max) {
    throw new Error(
      `${story.name}: ${spokenSeconds.toFixed(1)} s of speech leave pauses of ${partSeconds} s`,
    );
  }

  let clockSeconds = LEAD_IN_SECONDS;
  let take = 0;
  const chapters = story.chapters.map((chapter, chapterIndex) => {
    const lines = chapter.lines.map((line) => {
      const startSeconds = clockSeconds;
      const endSeconds = startSeconds + takes[take].durationSeconds;
      clockSeconds = endSeconds + pauses[take] * partSeconds;
      take += 1;
      return { ...line, startSeconds, endSeconds };
    });
    const breathSeconds = (PAUSE_PARTS.scene * partSeconds) / 2;
    const startSeconds = chapterIndex === 0 ? 0 : lines[0].startSeconds - breathSeconds;
    return { ...chapter, lines, startSeconds };
  });
  chapters.forEach((chapter, index) => {
    chapter.endSeconds = chapters[index + 1]?.startSeconds ?? story.durationSeconds;
  });
  return { name: story.name, title: story.title, durationSeconds: story.durationSeconds, chapters };
}

function mixTakes(timeline, takes, durationSeconds) {
  const { sampleRateHz } = takes[0];
  const clip = new Float32Array(Math.round(durationSeconds * sampleRateHz));
  const lines = timeline.chapters.flatMap((chapter) => chapter.lines);
  lines.forEach((line, index) => {
    clip.set(takes[index].samples, Math.round(line.startSeconds * sampleRateHz));
  });
  return encodeWav(clip, sampleRateHz);
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
