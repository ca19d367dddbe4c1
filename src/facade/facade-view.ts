import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Clip } from '../clip/clip.js';
import { toIsoDuration } from '../clip/duration.js';
import type { FirstWords } from '../text/catalogue.js';
import { formatBadge } from '../text/clock-time.js';
import { playButtonName } from '../text/words.js';
import type { CaptionsNote } from './captions-note.js';
import { imageView } from './poster.js';

/** What the poster and its overlay are drawn from. */
export interface FacadeModel {
  readonly clip: Clip;
  /** The title as readers see it: the attribute's, or the slotted one's text. */
  readonly title: string;
  readonly words: FirstWords;
  readonly captions: CaptionsNote;
  /** Where playing will begin, if a link or a script has said so; else 0. */
  readonly positionSeconds: number;
  /** Undefined while a tap is being answered: the button has done its work, and is gone. */
  readonly onPlay: ((event: Event) => void) | undefined;
}

/**
 * The poster, what stands on it, title and badge, and the one button, which is as large as the box. In few templates, and texts as properties: each part of
 * a template that Lit keeps costs a page with a hundred clips as many objects.
 */
export function facadeView(model: FacadeModel): TemplateResult {
  const { clip, captions, onPlay } = model;
  return html`<slot class="poster" name="poster">${imageView(clip)}</slot>
    <div class="overlay">
      <slot
        class="headline"
        part="headline"
        name="headline"
        aria-hidden="true"
        .textContent=${clip.headline}
      ></slot>
      ${captions.badge ? signView('cc', captions.badge) : nothing} ${badgeView(model)}
    </div>
    ${onPlay ? buttonView(model) : nothing}`;
}

// The button's name tells the title and the length: heard a second time, they only delay the reader.
function buttonView({ clip, title, words, captions, onPlay }: FacadeModel): TemplateResult {
  const { durationSeconds, isLive } = clip;
  const name = playButtonName({ title, durationSeconds, isLive }, words);
  return html`<button
    class="play"
    part="play-button"
    aria-label=${name}
    aria-description=${captions.description || nothing}
    @click=${onPlay}
  ></button>`;
}

function badgeView({ clip, words, positionSeconds }: FacadeModel): TemplateResult | typeof nothing {
  const { isLive, durationSeconds } = clip;
  if (isLive) return signView('live', words.live);
  const times = [positionSeconds, durationSeconds].flatMap((seconds) => seconds || []);
  if (times.length === 0) return nothing;
  return html`<time
    class="badge"
    part="badge"
    datetime=${toIsoDuration(durationSeconds ?? positionSeconds)}
    aria-hidden="true"
    .textContent=${times.map(formatBadge).join(' / ')}
  ></time>`;
}

function signView(name: 'live' | 'cc', text: string): TemplateResult {
  const part = name === 'live' ? 'badge live' : name;
  return html`<span class=${`badge ${name}`} part=${part} aria-hidden="true" .textContent=${text}></span>`;
}
