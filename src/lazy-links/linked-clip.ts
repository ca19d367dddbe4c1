/** The members of the custom element that links and buttons of the article use. */
export interface LinkedClip extends HTMLElement {
  currentTime: number;
  readonly paused: boolean;
  /** The name of the clip's phase. */
  readonly state: string;
  /** Plays as a press of the play button does. To be called in the task of the event. */
  press(event: Event): void;
  pause(): void;
  warm(): void;
  requestUpdate(): void;
}

/** The clip with this `id` in a document or shadow tree; undefined if no clip has it. */
export function linkedClip(root: Node, id: string): LinkedClip | undefined {
  const element = 'getElementById' in root ? (root as Document | ShadowRoot).getElementById(id) : null;
  return element && 'press' in element && 'warm' in element ? (element as LinkedClip) : undefined;
}
