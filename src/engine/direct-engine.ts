import { type Problem, problemOfStatus } from '../clip/problem.js';
import { sourceKind } from '../clip/sources.js';
import { onAbort } from '../platform/abort.js';
import type { MediaSupport } from '../platform/support.js';
import type { Engine, EngineJob } from './engine.js';
import { unload } from './unload.js';

/** The media element alone: the browser's native HLS, or a file that it plays by itself. */
export function directEngine(job: EngineJob, support: MediaSupport): Engine {
  const { source, listener, signal, startSeconds } = job;
  return {
    kind: sourceKind(source) === 'hls' ? 'native' : 'file',
    loadedBytes: undefined,
    renditions: [],
    liveSeconds: undefined,
    selectRendition() {},
    // The browser does it by itself.
    resume() {},
    // A media element that loads ahead does not say how much, and cannot be held to a limit.
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
      video.src = startSeconds > 0 ? from(startSeconds, source.url) : source.url;
      const toStart = () => {
        // Not every native HLS heeds the fragment.
        if (video.currentTime < startSeconds) video.currentTime = startSeconds;
      };
      video.addEventListener('loadedmetadata', toStart, { signal, once: true });
    },
  };
}

/** `url` with a temporal fragment (Media Fragments URI 1.0, section 4.2.1): the first frame is the right one then. */
function from(startSeconds: number, url: string): string {
  const fragment = new URL(url, document.baseURI);
  fragment.hash = `t=${startSeconds}`;
  return fragment.href;
}

/**
 * The media element says "source not supported" for a missing file as for a broken one. Asking for the first byte tells them apart;
 * where the page may not read the answer (CORS), the element's own word stands, as long as there is one.
 */
async function diagnose(
  error: MediaError | null,
  { source, signal }: EngineJob,
  support: MediaSupport,
): Promise<Problem> {
  const said = error?.message || `media error ${error?.code ?? 'unknown'}`;
  if (error?.code === MediaError.MEDIA_ERR_DECODE) return { kind: 'decode', message: said };
  if (!navigator.onLine) return { kind: 'offline', message: said };
  try {
    const answer = await fetch(source.url, { headers: { range: 'bytes=0-0' }, signal });
    // Only the head is wanted, and a server without ranges would send the whole clip.
    await answer.body?.cancel();
    if (!answer.ok) return { kind: problemOfStatus(answer.status, true), message: `status ${answer.status}` };
    const type = source.type || answer.headers.get('content-type') || '';
    return { kind: support.canPlayType(type) ? 'decode' : 'unsupported', message: said };
  } catch {
    const isNetwork =
      error?.code === MediaError.MEDIA_ERR_NETWORK ||
      !(await fetch(source.url, { method: 'HEAD', mode: 'no-cors', signal }).catch(() => undefined));
    return { kind: isNetwork ? 'timeout' : 'unsupported', message: said };
  }
}
