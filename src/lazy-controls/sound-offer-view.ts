import { html, type TemplateResult } from 'lit/html.js';
import { type ButtonsModel, buttonView, playButton } from './buttons.js';
import { icon } from './icons.js';

/**
 * The buttons of a clip that plays by itself, without sound: "Pause" (WCAG 2.2, success criterion 2.2.2) and
 * "Tap for sound". They stay visible while the control bar is hidden.
 */
export function soundOfferView(model: ButtonsModel): TemplateResult {
  const { actions, messages } = model;
  const onClick = ({ currentTarget }: Event) => {
    actions.toggleMute();
    // The button disappears, and the one that mutes again keeps the focus.
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>('.sound > .button')?.focus({ preventScroll: true });
  };
  return html`<div class="sound-offer">
    ${buttonView(playButton(model))}
    <button class="tap-for-sound" aria-keyshortcuts="m" @click=${onClick}>
      ${icon('muted')}${messages.tapForSound}
    </button>
  </div>`;
}
