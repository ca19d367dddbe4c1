/** Runs `action` once `signal` is aborted: at once when it already is. */
export function onAbort(signal: AbortSignal, action: () => void): void {
  if (signal.aborted) action();
  else signal.addEventListener('abort', action, { once: true });
}

/** A timer that an aborted `signal` takes along. */
export function abortableTimeout(milliseconds: number, signal: AbortSignal, action: () => void): void {
  if (signal.aborted) return;
  const timer = setTimeout(action, milliseconds);
  onAbort(signal, () => clearTimeout(timer));
}

/** The same for an interval. */
export function abortableInterval(milliseconds: number, signal: AbortSignal, action: () => void): void {
  if (signal.aborted) return;
  const timer = setInterval(action, milliseconds);
  onAbort(signal, () => clearInterval(timer));
}
