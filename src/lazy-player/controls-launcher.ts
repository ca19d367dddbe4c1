import { savePreferences } from '../page/viewer-preferences.js';
import { abortableTimeout, onAbort } from '../platform/abort.js';
import type { Rendition } from '../playback/rendition.js';
import type { Session } from '../session/session.js';
import { loadControls } from './chunks.js';
import type { PlayerHost } from './player-host.js';

/**
 * The browser's own controls are shown if ours take longer than this to load. Sooner, they would only flash.
 */
const SHOW_NATIVE_CONTROLS_AFTER_MS = 400;

type Chunk = Awaited<ReturnType<typeof loadControls>>;
type ControlsHost = ConstructorParameters<Chunk['Controls']>[0];

/** Loads the controls, and connects them with the session. The browser's own controls are the fallback. */
export class ControlsLauncher {
  readonly #host: PlayerHost;
  readonly #session: Session;
  #controls: InstanceType<Chunk['Controls']> | undefined;
  #hasStyles = false;
  #rendition: Rendition | undefined;
  #selectedRendition: Rendition | undefined;

  constructor(host: PlayerHost, session: Session) {
    this.#host = host;
    this.#session = session;
  }

  /**
   * Shows the controls until `signal` is aborted. To be called at the first frame: no controls are visible
   * before, and loading them would delay that frame.
   */
  async launch(signal: AbortSignal): Promise<void> {
    const { video } = this.#host;
    this.#selectedRendition = undefined;
    abortableTimeout(SHOW_NATIVE_CONTROLS_AFTER_MS, signal, () => {
      video.controls = !this.#controls;
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
      // The chunk could not be loaded: the browser's own controls stay.
    }
  }

  /** To be called when the phase has changed. */
  update(): void {
    this.#controls?.update();
  }

  /** To be called when another rendition plays. */
  renditionChanged(rendition: Rendition): void {
    this.#rendition = rendition;
    this.update();
  }

  #controlsHost(): ControlsHost {
    const { element, video } = this.#host;
    const launcher = this;

    return {
      video,
      frame: video.parentElement ?? element,
      element,
      get clip() {
        return element.clip;
      },
      get title() {
        return element.shownTitle;
      },
      get phase() {
        return launcher.#session.phase;
      },
      get messages() {
        return element.messages;
      },
      play: () => this.#session.send({ type: 'play', by: 'reader' }),
      pause: () => this.#session.send({ type: 'pause', reason: 'reader' }),
      get renditions() {
        return launcher.#session.engine?.renditions ?? [];
      },
      get liveSeconds() {
        return launcher.#session.engine?.liveSeconds;
      },
      get rendition() {
        return launcher.#rendition;
      },
      get selectedRendition() {
        return launcher.#selectedRendition;
      },
      selectRendition: (rendition) => this.#selectRendition(rendition),
      savePreferences: (preferences) => savePreferences(preferences, element.clip.storage !== 'none'),
      report: (report) => this.#host.report(report),
    };
  }

  #selectRendition(rendition: Rendition | undefined): void {
    this.#selectedRendition = rendition;
    this.#session.engine?.selectRendition(rendition);
    this.update();
  }
}
