import { html, type TemplateResult } from 'lit/html.js';
import type { ControlActions } from './control-actions.js';
import { type IconName, icon } from './icons.js';
import type { LocalizedMessages } from './localized-messages.js';
import type { Snapshot } from './snapshot.js';

/** A button of the control bar. */
export interface Button {
  /** Accessible name and tooltip. */
  readonly label: string;
  readonly icon: IconName;
  /** Value of `aria-keyshortcuts`; empty if there is none. */
  readonly shortcut: string;
  readonly onClick: () => void;
  /** Whether an item of the menu replaces the button in a narrow frame. */
  readonly isWideOnly?: boolean;
}

/** The data of the buttons. */
export interface ButtonsModel {
  readonly snapshot: Snapshot;
  readonly actions: ControlActions;
  readonly messages: LocalizedMessages;
}

/** The template of a button. */
export function buttonView({ label, icon: iconName, shortcut, onClick, isWideOnly }: Button): TemplateResult {
  return html`<button
    class="button is-${iconName} ${isWideOnly ? 'wide-only' : ''}"
    aria-label=${label}
    title=${label}
    aria-keyshortcuts=${shortcut}
    @click=${onClick}
  >
    ${icon(iconName)}
  </button>`;
}

/** Play, pause or replay. */
export function playButton({ snapshot, actions, messages }: ButtonsModel): Button {
  const { phase, isPaused } = snapshot;
  const common = { shortcut: 'k', onClick: () => actions.togglePlay() };
  if (phase === 'ended') return { ...common, label: messages.replay, icon: 'replay' };
  if (isPaused) return { ...common, label: messages.resume, icon: 'play' };
  return { ...common, label: messages.pause, icon: 'pause' };
}

/** The buttons for remote playback, picture-in-picture and full screen, as far as they are available. */
export function screenButtons(model: ButtonsModel): readonly Button[] {
  const { canEnterPictureInPicture, remotePlayback, canEnterFullscreen } = model.snapshot;
  return [
    ...(remotePlayback ? [remotePlaybackButton(model, remotePlayback)] : []),
    ...(canEnterPictureInPicture ? [pictureInPictureButton(model)] : []),
    ...(canEnterFullscreen ? [fullscreenButton(model)] : []),
  ];
}

function remotePlaybackButton(
  { actions, messages }: ButtonsModel,
  kind: NonNullable<Snapshot['remotePlayback']>,
): Button {
  return {
    label: kind === 'airplay' ? messages.airPlay : messages.cast,
    icon: kind,
    shortcut: '',
    onClick: () => actions.promptRemotePlayback(),
    isWideOnly: true,
  };
}

function pictureInPictureButton({ snapshot, actions, messages }: ButtonsModel): Button {
  return {
    label: snapshot.isInPictureInPicture ? messages.exitPictureInPicture : messages.pictureInPicture,
    icon: 'pictureInPicture',
    shortcut: 'i',
    onClick: () => actions.togglePictureInPicture(),
    isWideOnly: true,
  };
}

function fullscreenButton({ snapshot, actions, messages }: ButtonsModel): Button {
  const { isFullscreen } = snapshot;
  return {
    label: isFullscreen ? messages.exitFullscreen : messages.fullscreen,
    icon: isFullscreen ? 'exitFullscreen' : 'fullscreen',
    shortcut: 'f',
    onClick: () => actions.toggleFullscreen(),
  };
}
