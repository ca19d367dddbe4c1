import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatBadge } from '../i18n/clock-time.js';
import { type Button, buttonView, playButton, screenButtons } from './buttons.js';
import type { ControlActions } from './control-actions.js';
import { icon } from './icons.js';
import type { LocalizedMessages } from './localized-messages.js';
import { type MenuPage, pageTitle } from './menu-items.js';
import type { Snapshot } from './snapshot.js';

/** The data of the control bar. */
export interface BarModel {
  readonly snapshot: Snapshot;
  readonly actions: ControlActions;
  readonly messages: LocalizedMessages;
  /** The page that the menu shows; undefined while the menu is closed. */
  readonly openPage: MenuPage | undefined;
  /** A menu button was clicked: opens the menu at that page, or closes it. */
  readonly onMenuButton: (page: MenuPage, event: Event) => void;
}

/** The row of buttons below the time slider. */
export function barView(model: BarModel): TemplateResult {
  return html`<div class="bar">
    ${buttonView(playButton(model))} ${volumeView(model)} ${timeView(model)}
    <span class="spacer"></span>
    ${model.snapshot.captions.length > 0 ? menuButtonView('captions', model) : nothing} ${menuButtonView('main', model)}
    ${screenButtons(model).map(buttonView)}
  </div>`;
}

function volumeView({ snapshot, actions, messages }: BarModel): TemplateResult {
  const { isMuted, volume } = snapshot;
  const shownVolume = isMuted ? 0 : volume;
  const muteButton: Button = {
    label: isMuted ? messages.unmute : messages.mute,
    icon: isMuted ? 'muted' : 'volume',
    shortcut: 'm',
    onClick: () => actions.toggleMute(),
  };
  const onInput = (event: Event) => actions.setVolume((event.target as HTMLInputElement).valueAsNumber);

  // `.style` sets the property: a strict Content-Security-Policy forbids style attributes (docs/security.md).
  return html`<span class="sound">
    ${buttonView(muteButton)}
    <input
      class="volume wide-only"
      type="range"
      dir="ltr"
      min="0"
      max="1"
      step="0.05"
      aria-label=${messages.volume}
      aria-keyshortcuts="ArrowUp ArrowDown"
      aria-valuetext=${new Intl.NumberFormat(messages.lang, { style: 'percent' }).format(shownVolume)}
      .value=${String(shownVolume)}
      .style=${`--_filled:${shownVolume}`}
      @input=${onInput}
    />
  </span>`;
}

/** "00:34 / 02:45" and the chapter; for a live stream its badge, or the button "Go to live". */
function timeView({ snapshot, actions, messages }: BarModel): TemplateResult {
  const { isLive, isAtLiveEdge, positionSeconds, timeRange, chapter } = snapshot;
  if (isLive) {
    return isAtLiveEdge || !timeRange
      ? html`<span class="badge live" part="live">${messages.live}</span>`
      : html`<button class="go-live" @click=${() => actions.goLive()}>${messages.goLive}</button>`;
  }
  const duration = timeRange
    ? html`<span class="duration">${` / ${formatBadge(timeRange.endSeconds)}`}</span>`
    : nothing;
  return html`<span class="clock" dir="ltr" aria-hidden="true">${formatBadge(positionSeconds)}${duration}</span>
    ${chapter ? html`<span class="chapter wide-only" part="chapter" dir="auto">${chapter.title}</span>` : nothing}`;
}

function menuButtonView(page: 'main' | 'captions', model: BarModel): TemplateResult {
  const { snapshot, messages, openPage, onMenuButton } = model;
  const label = pageTitle(page, messages);
  const iconName = page === 'main' ? 'settings' : 'captions';
  const isOn = page === 'captions' && snapshot.captions.some(({ isShowing }) => isShowing);

  return html`<button
    class="button is-${iconName} ${isOn ? 'on' : ''}"
    popovertarget="menu"
    aria-label=${label}
    title=${label}
    aria-haspopup="menu"
    aria-expanded=${openPage === page}
    aria-keyshortcuts=${page === 'captions' ? 'c' : nothing}
    @click=${(event: Event) => onMenuButton(page, event)}
  >
    ${icon(iconName)}
  </button>`;
}
