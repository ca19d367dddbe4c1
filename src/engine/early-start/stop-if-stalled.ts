import { abortableTimeout } from '../../platform/abort.js';
import type { Download } from './download.js';

/** How long a download may stall: before its first byte, and later. */
const STALL_MS = { first: 300, later: 2000 } as const;

/**
 * Stops `download` once it stalls. To be called when other files have arrived, so that the network cannot be
 * the cause.
 */
export function stopIfStalled(download: Download, signal: AbortSignal): void {
  const { loadedBytes } = download;
  abortableTimeout(loadedBytes > 0 ? STALL_MS.later : STALL_MS.first, signal, () => {
    if (download.loadedBytes === loadedBytes) download.stop();
    else stopIfStalled(download, signal);
  });
}
