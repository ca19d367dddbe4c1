/** The custom element, as far as the article's text can reach it. */
export interface LinkedClip extends HTMLElement {
  currentTime: number;
  readonly paused: boolean;
  press(event: Event): void;
  pause(): void;
  warm(): void;
  requestUpdate(): void;
}

/** The clip of this id in a document or a shadow tree; undefined where there is none, or it is something else. */
export function linkedClip(root: Node, id: string): LinkedClip | undefined {
  const element = 'getElementById' in root ? (root as Document | ShadowRoot).getElementById(id) : null;
  return element && 'press' in element && 'warm' in element ? (element as LinkedClip) : undefined;
}
