import { html, nothing, type TemplateResult } from 'lit/html.js';
import { barView } from './bar-view.js';
import type { ControlActions } from './control-actions.js';
import { endView } from './end-view.js';
import type { Gestures } from './gestures.js';
import type { Help } from './help.js';
import { helpView } from './help-view.js';
import type { LocalizedMessages } from './localized-messages.js';
import type { Menu } from './menu.js';
import { menuView } from './menu-view.js';
import { seekFeedbackView } from './seek-feedback-view.js';
import type { Snapshot } from './snapshot.js';
import { soundOfferView } from './sound-offer-view.js';
import type { Thumbnail } from './storyboard.js';
import type { TimeSlider } from './time-slider.js';
import { timeSliderView } from './time-slider-view.js';

/** The data of the controls. */
export interface ControlsModel {
  readonly snapshot: Snapshot;
  readonly actions: ControlActions;
  readonly messages: LocalizedMessages;
  readonly gestures: Gestures;
  readonly timeSlider: TimeSlider;
  readonly menu: Menu;
  readonly help: Help;
  /** URL of the clip's own page, for the end screen; empty if there is none. */
  readonly href: string;
  /** How far the last double tap has sought, while that is shown; 0: nothing to show. */
  readonly soughtSeconds: number;
  /** The thumbnail under the pointer. */
  readonly thumbnail: Thumbnail | undefined;
  /** Announced by screen readers. */
  readonly announcement: string;
  readonly onCopyLink: (link: string) => void;
}

/** The controls: gestures, end screen, time slider, control bar, menu and help. */
export function controlsView(model: ControlsModel): TemplateResult {
  const { snapshot, actions, messages, gestures, menu, help } = model;

  return html`<div
      class="gestures"
      @pointerdown=${gestures.onPointerDown}
      @click=${gestures.onClick}
      @dblclick=${gestures.onDoubleClick}
    ></div>
    ${seekFeedbackView(model.soughtSeconds, messages)}
    ${snapshot.phase === 'ended' ? endView(messages, model.href, () => actions.togglePlay()) : nothing}
    ${snapshot.isSilentAutoplay ? soundOfferView(model) : nothing}
    <div class="foot">
      ${timeSliderView(model)}
      ${barView({ ...model, openPage: menu.page, onMenuButton: menu.onButtonClick })}
    </div>
    ${menuView(menu, { ...model, onHelp: help.toggle })}
    ${helpView(help, messages)}
    <div class="status" role="status">${model.announcement}</div>`;
}
