import { type Problem, problemOfStatus } from '../clip/problem.js';
import { sourceKind } from '../clip/sources.js';
import { onAbort } from '../platform/abort.js';
import type { MediaSupport } from '../platform/support.js';
import type { Engine, EngineJob } from './engine.js';
import { unload } from './unload.js';

/** Plays without a library: a file, or HLS in browsers that support it natively. */
export function directEngine(job: EngineJob, support: MediaSupport): Engine {
  const { source, listener, signal, startSeconds } = job;
  return {
    kind: sourceKind(source) === 'hls' ? 'native' : 'file',
    loadedBytes: undefined,
    distinctBytes: undefined,
    renditions: [],
    liveSeconds: undefined,
    selectRendition() {},
    // The browser resumes by itself.
    resume() {},
    // A media element with `preload` neither reports nor limits how much it loads.
    prefetch() {},
    attach(video) {
      onAbort(signal, () => unload(video));
      video.addEventListener(
        'error',
        async () => {
          const problem = await diagnose(video.error, job, support);
          if (!signal.aborted) listener.onProblem(problem);
        },
        { signal },
      );

      video.src = startSeconds > 0 ? withStartTime(source.url, startSeconds) : source.url;
      // Some browsers ignore the fragment of native HLS (test/engine/direct-engine.test.ts, "starts at the
      // start position, too, if the browser ignores the fragment").
      const seekToStart = () => {
        if (video.currentTime < startSeconds) video.currentTime = startSeconds;
      };
      video.addEventListener('loadedmetadata', seekToStart, { signal, once: true });
    },
  };
}

/**
 * Adds a temporal fragment (Media Fragments URI 1.0, section 4.2.1), so that the first frame is the one at
 * `seconds`.
 */
function withStartTime(url: string, seconds: number): string {
  const withFragment = new URL(url, document.baseURI);
  withFragment.hash = `t=${seconds}`;
  return withFragment.href;
}

/**
 * Diagnoses a media error. A missing file and a damaged one have the same error code; a request for the first
 * byte distinguishes them. If the page may not read the response (CORS), the error code decides.
 */
async function diagnose(
  error: MediaError | null,
  { source, signal }: EngineJob,
  support: MediaSupport,
): Promise<Problem> {
  const message = error?.message || `media error ${error?.code ?? 'unknown'}`;
  if (error?.code === MediaError.MEDIA_ERR_DECODE) return { kind: 'decode', message };
  if (!navigator.onLine) return { kind: 'offline', message };

  try {
    const { ok, status, headers, body } = await fetch(source.url, {
      headers: { range: 'bytes=0-0' },
      signal,
    });
    // A server without range requests sends the whole file.
    await body?.cancel();
    if (!ok) return { kind: problemOfStatus(status, true), message: `status ${status}` };
    const type = source.type || headers.get('content-type') || '';
    return { kind: support.canPlayType(type) ? 'decode' : 'unsupported', message };
  } catch {
    const isLost = error?.code === MediaError.MEDIA_ERR_NETWORK || !(await canConnect(source.url, signal));
    return { kind: isLost ? 'timeout' : 'unsupported', message };
  }
}

/** Whether the server responds, whatever the response. */
function canConnect(url: string, signal: AbortSignal): Promise<boolean> {
  return fetch(url, { method: 'HEAD', mode: 'no-cors', signal }).then(
    () => true,
    () => false,
  );
}
