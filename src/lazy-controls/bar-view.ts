import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatBadge } from '../i18n/clock-time.js';
import type { ControlActions } from './control-actions.js';
import type { ControlsMessageSet } from './controls-messages.js';
import { type IconName, icon } from './icons.js';
import type { MenuPage } from './menu-items.js';
import type { Snapshot } from './snapshot.js';

/** What the row of buttons is drawn from. */
export interface BarModel {
  readonly snapshot: Snapshot;
  readonly remote: ControlActions;
  readonly words: ControlsMessageSet;
  /** The page of the menu that is open; undefined: it is closed. */
  readonly openPage: MenuPage | undefined;
  /** Opens a page of the menu, or closes it. */
  readonly onMenu: (page: MenuPage, event: Event) => void;
}

interface Button {
  readonly name: string;
  readonly sign: IconName;
  readonly keys: string;
  readonly act: () => void;
  /** `wide`: in a narrow box, it stands in the menu instead. */
  readonly room?: 'wide' | '';
}

export function barView(model: BarModel): TemplateResult {
  return html`<div class="bar">
    ${buttonView(playButton(model))} ${soundView(model)} ${clockView(model)}
    <span class="space"></span>
    ${captionsButtonView(model)} ${menuButtonView('main', model.words.settings, 'settings', model)}
    ${elsewhereButtons(model).map(buttonView)}
  </div>`;
}

function playButton({ snapshot, remote, words }: BarModel): Button {
  const { phase, isPaused } = snapshot;
  const act = () => remote.togglePlay();
  if (phase === 'ended') return { name: words.replay, sign: 'replay', keys: 'k', act };
  return { name: isPaused ? words.resume : words.pause, sign: isPaused ? 'play' : 'pause', keys: 'k', act };
}

function buttonView({ name, sign, keys, act, room = '' }: Button): TemplateResult {
  return html`<button class="button is-${sign} ${room}" aria-label=${name} title=${name} aria-keyshortcuts=${keys} @click=${act}>
    ${icon(sign)}
  </button>`;
}

function soundView({ snapshot, remote, words }: BarModel): TemplateResult {
  const { isMuted, volume } = snapshot;
  const onInput = (event: Event) => remote.setVolume((event.target as HTMLInputElement).valueAsNumber);
  return html`<span class="sound">
    ${buttonView({
      name: isMuted ? words.unmute : words.mute,
      sign: isMuted ? 'silence' : 'sound',
      keys: 'm',
      act: () => remote.toggleMute(),
    })}
    <input
      class="volume wide"
      type="range"
      dir="ltr"
      min="0"
      max="1"
      step="0.05"
      aria-label=${words.volume}
      aria-keyshortcuts="ArrowUp ArrowDown"
      aria-valuetext=${new Intl.NumberFormat(words.lang, { style: 'percent' }).format(isMuted ? 0 : volume)}
      .value=${String(isMuted ? 0 : volume)}
      .style=${`--_played:${isMuted ? 0 : volume}`}
      @input=${onInput}
    />
  </span>`;
}

function clockView({ snapshot, remote, words }: BarModel): TemplateResult {
  const { isLive, isAtLiveEdge, positionSeconds, span, chapter } = snapshot;
  if (isLive) {
    return isAtLiveEdge || !span
      ? html`<span class="badge live" part="live">${words.live}</span>`
      : html`<button class="text" @click=${() => remote.goLive()}>${words.goLive}</button>`;
  }
  const whole = span ? html`<span class="whole"> / ${formatBadge(span.toSeconds)}</span>` : nothing;
  return html`<span class="clock" dir="ltr" aria-hidden="true">${formatBadge(positionSeconds)}${whole}</span>
    ${chapter ? html`<span class="chapter wide" part="chapter" dir="auto">${chapter.title}</span>` : nothing}`;
}

function captionsButtonView(model: BarModel): TemplateResult | typeof nothing {
  const { captions } = model.snapshot;
  return captions.length > 0 ? menuButtonView('captions', model.words.captions, 'captions', model) : nothing;
}

function menuButtonView(page: MenuPage, name: string, sign: IconName, model: BarModel): TemplateResult {
  const isOn = page === 'captions' && model.snapshot.captions.some(({ isShowing }) => isShowing);
  return html`<button
    class="button is-${sign} ${isOn ? 'on' : ''}"
    popovertarget="menu"
    aria-label=${name}
    title=${name}
    aria-haspopup="menu"
    aria-expanded=${model.openPage === page}
    aria-keyshortcuts=${page === 'captions' ? 'c' : nothing}
    @click=${(event: Event) => model.onMenu(page, event)}
  >
    ${icon(sign)}
  </button>`;
}

/** Ways to watch somewhere else than in the article; what the browser lacks is absent. */
function elsewhereButtons({ snapshot, remote, words }: BarModel): readonly Button[] {
  const { canFloat, floats, otherScreen, canFillScreen, fillsScreen } = snapshot;
  const buttons: Button[] = [];
  if (otherScreen)
    buttons.push({
      name: otherScreen === 'airplay' ? words.airPlay : words.cast,
      sign: otherScreen,
      keys: '',
      act: () => remote.promptRemotePlayback(),
      room: 'wide',
    });
  if (canFloat)
    buttons.push({
      name: floats ? words.exitPictureInPicture : words.pictureInPicture,
      sign: 'pictureInPicture',
      keys: 'i',
      act: () => remote.togglePictureInPicture(),
      room: 'wide',
    });
  if (canFillScreen)
    buttons.push({
      name: fillsScreen ? words.exitFullscreen : words.fullscreen,
      sign: fillsScreen ? 'exitFullscreen' : 'fullscreen',
      keys: 'f',
      act: () => remote.toggleFullscreen(),
    });
  return buttons;
}
