/** An element of the page; throws if there is none. */
export function find<Found extends Element>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`the page lacks ${selector}`);
  return found;
}
