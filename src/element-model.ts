import type { Clip } from './clip/clip.js';
import { captionsSummary } from './facade/captions-summary.js';
import { problemMessage } from './facade/error-view.js';
import type { FacadeModel } from './facade/facade-model.js';
import type { ElementModel } from './facade/facade-view.js';
import type { Messages } from './i18n/messages.js';
import { isActive } from './playback/phase.js';
import type { PlayerController } from './player-controller.js';

/** The members of the custom element that its model is read from. */
export interface ModelSource extends HTMLElement {
  readonly clip: Clip;
  /** The title as readers see it. */
  readonly shownTitle: string;
  readonly messages: Messages;
}

/** Reads the model of the shadow tree from the present state of the element and its player. */
export function readElementModel(element: ModelSource, player: PlayerController): ElementModel {
  const { clip, messages } = element;
  const { state, retry } = player;
  const { phase, hasFrame, isAudioOnly } = state;
  const problem = phase.name === 'failed' ? phase.problem.kind : undefined;
  const status = problem ? problemMessage(problem, messages) : hasFrame ? messages.playing : '';
  return {
    clip,
    messages,
    hasPoster: !hasFrame || isAudioOnly,
    isAudioOnly,
    address: clip.href && (URL.parse(clip.href, element.baseURI)?.href ?? clip.href),
    isLoading: isActive(phase) && !hasFrame,
    facade: hasFrame || problem ? undefined : readFacadeModel(element, messages, player),
    error: problem && { kind: problem, href: clip.href, messages, onRetry: retry },
    status: phase.name === 'idle' ? undefined : status,
  };
}

function readFacadeModel(element: ModelSource, messages: Messages, player: PlayerController): FacadeModel {
  const { clip, shownTitle: title } = element;
  const { positionSeconds, press: onPlay } = player;
  return { clip, title, messages, captions: captionsSummary(element, messages), positionSeconds, onPlay };
}
