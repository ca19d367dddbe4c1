import { render } from 'lit';
import { ConversionCanceledError } from 'mediabunny';
import type { Captions } from '../../src/pack/captions/captions.ts';
import type { Plan } from '../../src/pack/plan/plan.ts';
import { PackProblem } from '../../src/pack/problem.ts';
import { wireCopy } from '../playground/live.ts';
import { whyUnable } from './abilities.ts';
import { BrowserProblem } from './browser-problem.ts';
import { watchFile } from './choose-file.ts';
import { commandFor } from './command.ts';
import { find } from './find.ts';
import {
  captionsFile,
  folderNameOf,
  proposeHeadline,
  readCaptions,
  readTexts,
  toDetails,
  watchForm,
} from './form.ts';
import { makeClip } from './make-clip.ts';
import { planClip } from './plan-clip.ts';
import { planView } from './plan-view.ts';
import { type OpenSource, openSource } from './read-source.ts';
import { hideResult, showResult } from './show-result.ts';

/** The name in the command, until a video is chosen. */
const EXAMPLE_NAME = 'interview.mp4';

const problem = find<HTMLElement>('#problem');
const planSection = find<HTMLElement>('#plan');
const start = find<HTMLButtonElement>('#start');
const cancel = find<HTMLButtonElement>('#cancel');
const status = find<HTMLElement>('#status');
const command = find<HTMLElement>('#command');

/** A video with its plan, which can be made into a clip. */
interface Ready {
  readonly opened: OpenSource;
  readonly plan: Plan;
}

let fileName = EXAMPLE_NAME;
let ready: Ready | undefined;
/** Ends what is going on when another video is chosen, or the person cancels. */
let work = new AbortController();
const unable = whyUnable();

function showCommand(): void {
  const chosen = captionsFile();
  const captions = chosen ? [{ language: chosen.language, name: chosen.file.name }] : [];
  command.textContent = commandFor(fileName, folderNameOf(fileName), readTexts(), captions);
}

function showProblem(error: unknown): void {
  if (error instanceof BrowserProblem)
    problem.textContent = `${error.message} The command below makes the clip.`;
  else if (error instanceof PackProblem) problem.textContent = error.message;
  else problem.textContent = `Something went wrong: ${String(error)}. Try the command below.`;
}

function showPlan(
  { opened, plan }: Ready,
  captions: readonly Captions[],
  progress = new Map<string, number>(),
) {
  const warnings = captions.flatMap((track) => track.warnings);
  render(planView(opened.source, plan, warnings, progress), find<HTMLElement>('#plan-content'));
  planSection.hidden = false;
}

async function choose(file: File): Promise<void> {
  work.abort();
  work = new AbortController();
  const { signal } = work;
  ready?.opened.input.dispose();
  ready = undefined;
  fileName = file.name;
  problem.textContent = '';
  status.textContent = '';
  planSection.hidden = true;
  hideResult();
  find('#chosen').textContent = file.name;
  showCommand();
  try {
    if (unable) throw new BrowserProblem(unable);
    const opened = await openSource(file);
    const plan = await planClip(opened.source);
    if (signal.aborted) return;
    ready = { opened, plan };
    proposeHeadline(opened.source.title || file.name.replace(/\.\w+$/, ''));
    showCommand();
    showPlan(ready, await readCaptions(plan.durationSeconds));
  } catch (error) {
    if (!signal.aborted) showProblem(error);
  }
}

/** Shows what is wrong with the captions as soon as they are chosen. */
async function showCaptions(): Promise<void> {
  if (!ready || start.disabled) return;
  problem.textContent = '';
  try {
    showPlan(ready, await readCaptions(ready.plan.durationSeconds));
  } catch (error) {
    showProblem(error);
  }
}

async function make({ opened, plan }: Ready): Promise<void> {
  work = new AbortController();
  const { signal } = work;
  const progress = new Map<string, number>();
  setWorking(true);
  try {
    const captions = await readCaptions(plan.durationSeconds);
    const clip = await makeClip({
      opened,
      plan,
      captions,
      signal,
      details: toDetails(fileName, readTexts()),
      onStep: (step) => {
        status.textContent = `${step} …`;
      },
      onFrame: ({ name }, frames) => {
        progress.set(name, frames);
        showPlan({ opened, plan }, captions, progress);
      },
    });
    signal.throwIfAborted();
    status.textContent = 'Done.';
    await showResult(clip, folderNameOf(fileName));
  } catch (error) {
    const isCanceled = signal.aborted || error instanceof ConversionCanceledError;
    status.textContent = isCanceled ? 'Canceled. Nothing has been written.' : '';
    if (!isCanceled) showProblem(error);
  } finally {
    setWorking(false);
  }
}

function setWorking(isWorking: boolean): void {
  const isFocusLost = document.activeElement === cancel;
  start.disabled = isWorking;
  cancel.hidden = !isWorking;
  if (isFocusLost) start.focus();
  if (!isWorking) return;
  problem.textContent = '';
  hideResult();
}

find('#form').addEventListener('submit', (event) => {
  event.preventDefault();
  if (ready && !start.disabled) void make(ready);
});
cancel.addEventListener('click', () => work.abort());
watchFile((file) => void choose(file));
watchForm(showCommand, () => void showCaptions());
wireCopy(find('#copy-command'), command, find('#command-copied'));
wireCopy(find('#copy-tag'), find('#tag'), find('#tag-copied'));
showCommand();
if (unable) showProblem(new BrowserProblem(unable));
