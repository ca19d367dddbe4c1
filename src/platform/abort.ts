/** Calls `callback` once, when `signal` is aborted; at once if `signal` is aborted already. */
export function onAbort(signal: AbortSignal, callback: () => void): void {
  if (signal.aborted) callback();
  else signal.addEventListener('abort', callback, { once: true });
}

/** As `setTimeout`, until `signal` is aborted. */
export function abortableTimeout(delayMs: number, signal: AbortSignal, callback: () => void): void {
  if (signal.aborted) return;
  const timer = setTimeout(callback, delayMs);
  onAbort(signal, () => clearTimeout(timer));
}

/** As `setInterval`, until `signal` is aborted. */
export function abortableInterval(intervalMs: number, signal: AbortSignal, callback: () => void): void {
  if (signal.aborted) return;
  const timer = setInterval(callback, intervalMs);
  onAbort(signal, () => clearInterval(timer));
}
