import { loadViewerLocale } from '../i18n/load-viewer-locale.js';
import { savePreferences } from '../page/viewer-preferences.js';
import { abortableTimeout, onAbort } from '../platform/abort.js';
import type { Rendition } from '../playback/rendition.js';
import type { Session } from '../session/session.js';
import { loadControls } from './chunks.js';
import type { PlayerHost } from './player-host.js';

/** Controls that come so soon are not announced by the browser's own, which would only flash. */
const GRACE_MS = 400;

type Chunk = Awaited<ReturnType<typeof loadControls>>;
type ControlsHost = ConstructorParameters<Chunk['Controls']>[0];

/** Brings the controls to a clip that shows its first frame. Until they are there, and where they cannot be had, the browser's own serve. */
export class ControlsLauncher {
  readonly #host: PlayerHost;
  readonly #session: Session;
  #controls: InstanceType<Chunk['Controls']> | undefined;
  #hasStyles = false;
  #quality: Rendition | undefined;
  #chosenQuality: Rendition | undefined;

  constructor(host: PlayerHost, session: Session) {
    this.#host = host;
    this.#session = session;
  }

  /** The first frame is there; before, nobody sees controls, and they would hold it up. They go when `signal` is aborted. */
  async launch(signal: AbortSignal): Promise<void> {
    const { media } = this.#host;
    this.#chosenQuality = undefined;
    abortableTimeout(GRACE_MS, signal, () => {
      media.controls = !this.#controls;
    });
    try {
      const { Controls, controlsStyles } = await loadControls();
      if (signal.aborted) return;
      if (!this.#hasStyles) this.#host.element.adoptStyles(controlsStyles);
      this.#hasStyles = true;
      this.#controls = new Controls(this.#controlsHost(), signal);
      onAbort(signal, () => {
        this.#controls = undefined;
      });
    } catch {
      // The browser's own controls serve.
    }
  }

  /** The phase has changed. */
  update(): void {
    this.#controls?.update();
  }

  playsIn(quality: Rendition): void {
    this.#quality = quality;
    this.update();
  }

  #controlsHost(): ControlsHost {
    const { element, media } = this.#host;
    const session = this.#session;
    const launcher = this;
    return {
      video: media,
      box: media.parentElement ?? element,
      element,
      get clip() {
        return element.clip;
      },
      get title() {
        return element.shownTitle;
      },
      get phase() {
        return session.phase;
      },
      get messages() {
        return element.messages;
      },
      loadMessages: loadViewerLocale,
      play: () => session.send({ type: 'play', by: 'reader' }),
      pause: () => session.send({ type: 'pause', reason: 'reader' }),
      get renditions() {
        return session.engine?.renditions ?? [];
      },
      get liveSeconds() {
        return session.engine?.liveSeconds;
      },
      get rendition() {
        return launcher.#quality;
      },
      get selectedRendition() {
        return launcher.#chosenQuality;
      },
      selectRendition: (quality) => {
        this.#chosenQuality = quality;
        session.engine?.selectRendition(quality);
        this.update();
      },
      savePreferences: (choices) => savePreferences(choices, element.clip.storage !== 'none'),
    };
  }
}
