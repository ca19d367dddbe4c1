import { html, type TemplateResult } from 'lit/html.js';
import { interpolateByName } from '../i18n/interpolate-by-name.js';
import type { Help } from './help.js';
import { LONG_SEEK_SECONDS, SHORT_SEEK_SECONDS } from './keyboard-shortcuts.js';
import type { LocalizedMessages } from './localized-messages.js';

/** The popover with the list of keyboard shortcuts. */
export function helpView(help: Help, messages: LocalizedMessages): TemplateResult {
  return html`<div
    id="help"
    class="help"
    popover
    role="dialog"
    aria-labelledby="help-title"
    tabindex="-1"
    @toggle=${help.onToggle}
  >
    <p id="help-title" class="title">${messages.keyboardShortcuts}</p>
    <dl>
      ${rows(messages).map(
        ([keys, effect]) => html`<div>
          <dt>${keys.split(' ').map((key) => html`<kbd dir="ltr">${key}</kbd> `)}</dt>
          <dd>${effect}</dd>
        </div>`,
      )}
    </dl>
    <button class="close" popovertarget="help" popovertargetaction="hide">${messages.close}</button>
  </div>`;
}

function rows(messages: LocalizedMessages): readonly (readonly [keys: string, effect: string])[] {
  const seconds = (count: number) => interpolateByName(messages.secondsBackOrForward, { count });

  return [
    ['Space K', messages.playOrPause],
    ['← →', seconds(SHORT_SEEK_SECONDS)],
    ['J L', seconds(LONG_SEEK_SECONDS)],
    ['Home End', messages.beginningOrEnd],
    ['0 … 9', messages.jumpToShare],
    ['↑ ↓', messages.louderOrQuieter],
    ['M', messages.muteOrUnmute],
    ['C', messages.captionsOnOrOff],
    ['< >', messages.slowerOrFaster],
    ['F', messages.fullscreen],
    ['I', messages.pictureInPicture],
    ['?', messages.thisHelp],
  ];
}
