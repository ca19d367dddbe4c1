import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatBadge } from '../i18n/clock-time.js';
import { formatRelativeTime } from '../i18n/format-relative-time.js';
import { interpolateByName } from '../i18n/interpolate-by-name.js';
import { spokenDuration } from '../i18n/spoken-duration.js';
import { chapterAt } from './chapters.js';
import type { ControlsMessageSet } from './controls-messages.js';
import type { Snapshot } from './snapshot.js';
import type { Thumbnail } from './storyboard.js';
import type { TimeSlider } from './time-slider.js';

/** What the time slider is drawn from. */
export interface TimeSliderModel {
  readonly snapshot: Snapshot;
  readonly slider: TimeSlider;
  readonly words: ControlsMessageSet;
  readonly thumbnail: Thumbnail | undefined;
}

/** Time runs from left to right in every direction of writing, as on the media's own clock. */
export function timeSliderView({ snapshot, slider, words, thumbnail }: TimeSliderModel): TemplateResult {
  const { span, chapters, bufferedToSeconds } = snapshot;
  if (!span) return html`<div class="timeline"></div>`;
  const { fromSeconds, toSeconds } = span;
  const seconds = slider.heldSeconds ?? snapshot.positionSeconds;
  const share = (at: number) => Math.min(Math.max((at - fromSeconds) / (toSeconds - fromSeconds), 0), 1);
  return html`<div
    class="timeline"
    dir="ltr"
    .style=${`--_played:${share(seconds)};--_buffered:${share(bufferedToSeconds)}`}
    @pointermove=${slider.point}
    @pointerleave=${slider.unpoint}
  >
    ${chapters.slice(1).map(({ startSeconds }) => html`<i class="mark" .style=${`--_at:${share(startSeconds)}`}></i>`)}
    <input
      class="time"
      type="range"
      aria-label=${words.timeSlider}
      aria-valuetext=${spokenPosition(seconds, toSeconds, snapshot, words)}
      min=${fromSeconds}
      max=${toSeconds}
      step="any"
      .value=${String(seconds)}
      @pointerdown=${slider.take}
      @pointercancel=${slider.drop}
      @input=${slider.hold}
      @change=${slider.release}
    />
    ${slider.pointedSeconds === undefined ? nothing : previewView(slider.pointedSeconds, share, snapshot, thumbnail)}
  </div>`;
}

function spokenPosition(
  seconds: number,
  toSeconds: number,
  { isLive, chapter }: Snapshot,
  words: ControlsMessageSet,
): string {
  if (isLive) return formatRelativeTime(toSeconds - seconds, words.lang);
  const position = spokenDuration(seconds, words.lang);
  const duration = spokenDuration(toSeconds, words.lang);
  const text = interpolateByName(words.positionOfDuration, { position, duration });
  return chapter ? text + words.separator + chapter.title : text;
}

/** What is at the place that the pointer is over. Live, the clock of a stream says nothing to its viewers: only how long ago it was. */
function previewView(
  seconds: number,
  share: (seconds: number) => number,
  { chapters, isLive, span }: Snapshot,
  thumbnail: Thumbnail | undefined,
): TemplateResult {
  const clock = isLive && span ? `−${formatBadge(span.toSeconds - seconds)}` : formatBadge(seconds);
  const chapter = chapterAt(chapters, seconds);
  return html`<div class="preview" aria-hidden="true" .style=${`--_at:${share(seconds)}`}>
    ${thumbnail ? html`<div class="thumbnail" .style=${pictureStyle(thumbnail)}></div>` : nothing}
    ${chapter ? html`<span class="chapter" dir="auto">${chapter.title}</span>` : nothing}
    <span class="clock">${clock}</span>
  </div>`;
}

function pictureStyle({ url, x, y, width, height }: Thumbnail): string {
  return `inline-size:${width}px;block-size:${height}px;background:url(${JSON.stringify(url)}) -${x}px -${y}px`;
}
