import { html, type TemplateResult } from 'lit/html.js';
import { interpolateByName } from '../i18n/interpolate-by-name.js';
import type { ControlsMessageSet } from './controls-messages.js';
import { LONG_STEP_SECONDS, SHORT_STEP_SECONDS } from './keyboard.js';

/** The keys as they are written on the help sheet, with what they do. */
function rows(words: ControlsMessageSet): readonly (readonly [keys: string, act: string])[] {
  const seconds = (count: number) => interpolateByName(words.secondsBackOrForward, { count });
  return [
    ['Space K', words.playOrPause],
    ['← →', seconds(SHORT_STEP_SECONDS)],
    ['J L', seconds(LONG_STEP_SECONDS)],
    ['Home End', words.beginningOrEnd],
    ['0 … 9', words.jumpToShare],
    ['↑ ↓', words.louderOrQuieter],
    ['M', words.muteOrUnmute],
    ['C', words.captionsOnOrOff],
    ['< >', words.slowerOrFaster],
    ['F', words.fullscreen],
    ['I', words.pictureInPicture],
    ['?', words.thisHelp],
  ];
}

/** The sheet that `?` opens. */
export function helpView(words: ControlsMessageSet, onToggle: (event: Event) => void): TemplateResult {
  return html`<div
    id="help"
    class="help"
    popover
    role="dialog"
    aria-labelledby="help-title"
    tabindex="-1"
    @toggle=${onToggle}
  >
    <p id="help-title" class="title">${words.keyboardShortcuts}</p>
    <dl>
      ${rows(words).map(
        ([keys, act]) => html`<div>
          <dt>${keys.split(' ').map((key) => html`<kbd dir="ltr">${key}</kbd> `)}</dt>
          <dd>${act}</dd>
        </div>`,
      )}
    </dl>
    <button class="close" popovertarget="help" popovertargetaction="hide">${words.close}</button>
  </div>`;
}
