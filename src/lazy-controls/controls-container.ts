import type { ControlsHost } from './controls-host.js';

/** The element that the controls are rendered into. */
export function createContainer({ frame }: ControlsHost): HTMLElement {
  const container = frame.ownerDocument.createElement('div');
  container.setAttribute('part', 'controls');
  container.setAttribute('role', 'group');
  return container;
}

/** Moves the focus to the play button of the control bar, which is always there. */
export function focusPlayButton(container: HTMLElement): void {
  container.querySelector<HTMLElement>('.bar > .button')?.focus({ preventScroll: true });
}
