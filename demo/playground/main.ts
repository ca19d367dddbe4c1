import type { NewsVideo } from '../../src/news-video.ts';
import { logEvents } from './event-log.ts';
import { applyAttributes, applyProperties, fill } from './form.ts';
import { showState, wireCopy, wireMethods } from './live.ts';
import { lineOf, markupOf, ruleOf } from './markup.ts';
import { PRESETS } from './presets.ts';
import { serverHtml } from './server-html.ts';
import { applyTracks } from './tracks.ts';

/** An element of the page; throws if there is none. */
function find<Found extends Element>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`the page lacks ${selector}`);
  return found;
}

const clip = find<NewsVideo>('#clip');
const attributes = find<HTMLFormElement>('#attributes');
const tracks = find<HTMLFormElement>('#tracks');
const transcriptAttributes = find<HTMLFormElement>('#transcript-attributes');
const withTranscript = find<HTMLInputElement>('#with-transcript');
const properties = find<HTMLFormElement>('#properties');
const preset = find<HTMLSelectElement>('#preset');
const rightToLeft = find<HTMLInputElement>('#right-to-left');
const output = find<HTMLSelectElement>('#output');
const markup = find('#markup');
const copied = find('#copied');
const transcript = document.createElement('news-video-transcript');
transcript.setAttribute('for', clip.id);

/** Fields that are read at `change`: an incomplete URL or time is invalid while the reader types. */
function isHalfTyped({ type, target }: Event): boolean {
  return type === 'input' && target instanceof HTMLElement && target.dataset.apply === 'whole';
}

function update(): void {
  applyAttributes(attributes, clip);
  applyTracks(tracks, clip);
  applyProperties(properties, clip);
  applyAttributes(transcriptAttributes, transcript);
  if (!withTranscript.checked) transcript.remove();
  else if (!transcript.isConnected) clip.after(transcript);
  markup.textContent = output.value ? serverHtml(output.value, clip) : tags();
  copied.textContent = '';
  rightToLeft.checked = clip.dir === 'rtl' && clip.lang === 'ar';
}

/** The tags for an author to paste. */
function tags(): string {
  const tag = ruleOf(clip) + markupOf(clip, withTranscript.checked);
  return withTranscript.checked ? `${tag}\n${lineOf(transcript)}` : tag;
}

function usePreset(): void {
  fill(attributes, PRESETS[preset.value] ?? {});
  update();
}

for (const form of [attributes, tracks, transcriptAttributes, properties]) {
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const type of ['input', 'change']) {
    form.addEventListener(type, (event) => {
      if (!isHalfTyped(event)) update();
    });
  }
  // The `reset` event is dispatched before the fields are reset.
  form.addEventListener('reset', () => setTimeout(update));
}
find('[name="src"]').addEventListener('input', () => {
  preset.value = '';
});
preset.addEventListener('change', usePreset);
output.addEventListener('change', update);
rightToLeft.addEventListener('change', () => {
  fill(attributes, rightToLeft.checked ? { lang: 'ar', dir: 'rtl' } : { lang: '', dir: '' });
  update();
});

// The reader can open it, and choose another language.
new MutationObserver(() => {
  find<HTMLInputElement>('[name="open"]').checked = transcript.hasAttribute('open');
  find<HTMLSelectElement>('[name="language"]').value = transcript.getAttribute('language') ?? '';
  update();
}).observe(transcript, { attributeFilter: ['open', 'language'] });

logEvents(clip, find('#events'), find('#clear'));
wireMethods(clip, document.querySelectorAll<HTMLButtonElement>('[data-method]'));
wireCopy(find('#copy'), markup, copied);
showState(clip, find('#state'));
usePreset();
