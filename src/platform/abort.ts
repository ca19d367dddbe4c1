/** Calls `callback` once, when `signal` is aborted; at once if `signal` is aborted already. */
export function onAbort(signal: AbortSignal, callback: () => void): void {
  if (signal.aborted) callback();
  else signal.addEventListener('abort', callback, { once: true });
}

/** Calls `callback` after `delayMs`, unless `signal` is aborted before. */
export function abortableTimeout(delayMs: number, signal: AbortSignal, callback: () => void): void {
  if (signal.aborted) return;
  const stop = () => clearTimeout(timer);
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', stop);
    callback();
  }, delayMs);
  onAbort(signal, stop);
}

/** Calls `callback` every `intervalMs` until `signal` is aborted. */
export function abortableInterval(intervalMs: number, signal: AbortSignal, callback: () => void): void {
  if (signal.aborted) return;
  const timer = setInterval(callback, intervalMs);
  onAbort(signal, () => clearInterval(timer));
}
