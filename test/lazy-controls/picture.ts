/** The surface over the picture, which taps and clicks go to. */
export function pictureOf(element: Element): HTMLElement {
  const picture = element.shadowRoot?.querySelector<HTMLElement>('.gestures');
  if (!picture) throw new Error('the clip has no controls');
  return picture;
}

/** Taps the picture with a finger. `ratio`: where, as a share of the width from the left. */
export function tap(picture: HTMLElement, ratio: number): void {
  const { left, top, width, height } = picture.getBoundingClientRect();
  const place = { clientX: left + width * ratio, clientY: top + height / 2, bubbles: true, composed: true };
  picture.dispatchEvent(new PointerEvent('pointerdown', { ...place, pointerType: 'touch' }));
  picture.dispatchEvent(new MouseEvent('click', place));
}
