#!/usr/bin/env node
/**
 * Makes the demo clips from their scripts: `node demo/clips/make-clips.js [story]`.
 * Needs ffmpeg, espeak-ng and Chromium (found through CHROME_PATH); see README.md beside this file.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { captionsOf, chaptersOf, formatWebVtt } from './make/captions.js';
import { renderMaster } from './make/frames.js';
import { encodeRung, packProgressive } from './make/ladder.js';
import { narrate } from './make/narration.js';
import { makePosters } from './make/posters.js';
import { PROGRESSIVE_RUNG, RUNGS } from './make/rungs.js';
import { encodeSoundtrack } from './make/soundtrack.js';
import { makeStoryboard } from './make/storyboard.js';
import { makeCmaf, makeTransportStream } from './make/streams.js';
import { LANGUAGES } from './make/subtitles.js';
import { floodMeadows } from './stories/flood-meadows.js';
import { nightTrains } from './stories/night-trains.js';

const CLIPS_FOLDER = fileURLToPath(new URL('.', import.meta.url));
const STORIES = [floodMeadows, nightTrains];

async function makeClip(story) {
  const storyFolder = join(CLIPS_FOLDER, story.name);
  const workFolder = await mkdtemp(join(tmpdir(), `${story.name}-`));
  const step = (what) => console.log(`${story.name}: ${what}`);
  try {
    // A shorter clip must not leave the segments of a longer one behind.
    await rm(storyFolder, { recursive: true, force: true });
    await mkdir(storyFolder, { recursive: true });

    step('narration and sound');
    const timeline = await narrate(story, workFolder);
    const soundtrackFile = await encodeSoundtrack(story, workFolder);

    step('captions and chapters');
    for (const { language } of LANGUAGES) {
      const captions = formatWebVtt(captionsOf(timeline, language));
      await writeFile(join(storyFolder, `captions.${language}.vtt`), captions);
    }
    await writeFile(join(storyFolder, 'chapters.en.vtt'), formatWebVtt(chaptersOf(timeline)));

    step('posters');
    await makePosters(timeline, story.posterSeconds, storyFolder, workFolder);

    step('pictures');
    const masterFile = await renderMaster(timeline, workFolder);

    const encodedRungs = [];
    for (const rung of RUNGS) {
      step(`encoding ${rung.name}`);
      const rungFile = await encodeRung(rung, { masterFile, soundtrackFile, workFolder });
      encodedRungs.push({ rung, rungFile });
    }

    step('streams');
    await makeCmaf(timeline, encodedRungs, join(storyFolder, 'cmaf'), workFolder);
    const tsRungs = encodedRungs.filter(({ rung }) => story.tsRungs?.includes(rung.name));
    if (tsRungs.length > 0) await makeTransportStream(timeline, tsRungs, join(storyFolder, 'ts'));
    const { rungFile } = encodedRungs.find(({ rung }) => rung.name === PROGRESSIVE_RUNG);
    const clipFile = join(storyFolder, 'clip-360.mp4');
    await packProgressive(rungFile, clipFile);

    step('storyboard');
    await makeStoryboard(clipFile, story.durationSeconds, storyFolder);
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

const [wanted] = process.argv.slice(2);
const stories = STORIES.filter(({ name }) => !wanted || name === wanted);
if (stories.length === 0) {
  console.error(`No story "${wanted}"; there are ${STORIES.map(({ name }) => name).join(' and ')}.`);
  process.exit(1);
}
for (const story of stories) await makeClip(story);
