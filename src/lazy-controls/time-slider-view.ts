import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatBadge } from '../i18n/clock-time.js';
import { formatRelativeTime } from '../i18n/format-relative-time.js';
import { interpolateByName } from '../i18n/interpolate-by-name.js';
import { spokenDuration } from '../i18n/spoken-duration.js';
import { chapterAt } from './chapters.js';
import type { LocalizedMessages } from './localized-messages.js';
import type { Snapshot, TimeRange } from './snapshot.js';
import type { Thumbnail } from './storyboard.js';
import type { TimeSlider } from './time-slider.js';

/** The data of the time slider. */
export interface TimeSliderModel {
  readonly snapshot: Snapshot;
  readonly timeSlider: TimeSlider;
  readonly messages: LocalizedMessages;
  /** The thumbnail under the pointer. */
  readonly thumbnail: Thumbnail | undefined;
}

/**
 * The time slider with the marks of the chapters and the preview under the pointer. Time runs from left to
 * right in every writing direction.
 */
export function timeSliderView(model: TimeSliderModel): TemplateResult {
  const { snapshot, timeSlider } = model;
  const { timeRange, chapters, bufferedEndSeconds, positionSeconds } = snapshot;
  if (!timeRange) return html`<div class="timeline"></div>`;

  const fraction = (seconds: number) => fractionOf(timeRange, seconds);
  const thumbSeconds = timeSlider.draggedSeconds ?? positionSeconds;

  // `.style` sets the property: a strict Content-Security-Policy forbids style attributes (docs/security.md).
  return html`<div
    class="timeline"
    dir="ltr"
    .style=${`--_filled:${fraction(thumbSeconds)};--_buffered:${fraction(bufferedEndSeconds)}`}
    @pointermove=${timeSlider.onPointerMove}
    @pointerleave=${timeSlider.onPointerLeave}
  >
    ${chapters
      .slice(1)
      .map(({ startSeconds }) => html`<i class="mark" .style=${`--_at:${fraction(startSeconds)}`}></i>`)}
    ${inputView(model, timeRange, thumbSeconds)}
    ${timeSlider.hoveredSeconds === undefined ? nothing : previewView(model, timeRange, timeSlider.hoveredSeconds)}
  </div>`;
}

function fractionOf({ startSeconds, endSeconds }: TimeRange, seconds: number): number {
  return Math.min(Math.max((seconds - startSeconds) / (endSeconds - startSeconds), 0), 1);
}

function inputView(model: TimeSliderModel, timeRange: TimeRange, thumbSeconds: number): TemplateResult {
  const { timeSlider, messages } = model;
  return html`<input
    class="time"
    type="range"
    aria-label=${messages.timeSlider}
    aria-valuetext=${spokenPosition(model, timeRange, thumbSeconds)}
    min=${timeRange.startSeconds}
    max=${timeRange.endSeconds}
    step="any"
    .value=${String(thumbSeconds)}
    @pointerdown=${timeSlider.onPointerDown}
    @pointercancel=${timeSlider.onPointerCancel}
    @input=${timeSlider.onInput}
    @change=${timeSlider.onChange}
  />`;
}

/**
 * The position for screen readers: "1 minute 5 seconds of 2 minutes 45 seconds, Chapter"; live: "2 minutes
 * ago".
 */
function spokenPosition(model: TimeSliderModel, { endSeconds }: TimeRange, seconds: number): string {
  const { snapshot, messages } = model;
  const { isLive, chapter } = snapshot;
  if (isLive) return formatRelativeTime(endSeconds - seconds, messages.lang);

  const position = spokenDuration(seconds, messages.lang);
  const duration = spokenDuration(endSeconds, messages.lang);
  const text = interpolateByName(messages.positionOfDuration, { position, duration });
  return chapter ? text + messages.separator + chapter.title : text;
}

/**
 * The preview of a position: thumbnail, chapter, and time. For a live stream, the distance to the live edge:
 * "−1:05".
 */
function previewView(model: TimeSliderModel, timeRange: TimeRange, seconds: number): TemplateResult {
  const { snapshot, thumbnail } = model;
  const { chapters, isLive } = snapshot;
  const clock = isLive ? `−${formatBadge(timeRange.endSeconds - seconds)}` : formatBadge(seconds);
  const chapter = chapterAt(chapters, seconds);
  return html`<div class="preview" aria-hidden="true" .style=${`--_at:${fractionOf(timeRange, seconds)}`}>
    ${thumbnail ? html`<div class="thumbnail" .style=${thumbnailStyle(thumbnail)}></div>` : nothing}
    ${chapter ? html`<span class="chapter" dir="auto">${chapter.title}</span>` : nothing}
    <span class="clock">${clock}</span>
  </div>`;
}

function thumbnailStyle({ url, x, y, width, height }: Thumbnail): string {
  return `inline-size:${width}px;block-size:${height}px;background:url(${JSON.stringify(url)}) -${x}px -${y}px`;
}
