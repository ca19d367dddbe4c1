import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Cue, CueKind } from '../clip/cue.js';
import { type Paragraph, paragraphsOf } from '../clip/paragraphs.js';
import { chooseTrack } from '../clip/text-tracks.js';
import { messageListeners } from '../i18n/added-messages.js';
import type { TranscriptMessages } from '../i18n/messages.js';
import { observeProximity } from '../platform/proximity-observer.js';
import { captionTracksOf, clipFor, observeClip, type TranscribedClip } from './transcribed-clip.js';
import { loadTranscriptMessages } from './transcript-messages.js';

/** The text of a transcript, and what is needed to render it. */
export interface LoadedTranscript {
  readonly clip: TranscribedClip;
  /** Every cue of the text track, in the order of time. */
  readonly cues: readonly Cue[];
  readonly paragraphs: readonly Paragraph[];
  /** The cues of all paragraphs: one for each line on the page. */
  readonly lines: readonly Cue[];
  /** BCP 47 tag of the text; empty if the track has none. */
  readonly language: string;
  /** The captions that the reader can choose from. */
  readonly captionTracks: readonly HTMLTrackElement[];
  /** The one of `captionTracks` that is shown; undefined for captions of the stream. */
  readonly shownTrack: HTMLTrackElement | undefined;
  readonly messages: TranscriptMessages;
}

/** The members of the transcript element that its loader uses. */
type TranscriptHost = HTMLElement & ReactiveControllerHost & { readonly open: boolean };

/** The text is loaded once the element is open, or this near to the viewport. In heights of the viewport. */
const LOAD_DISTANCE_SCREENS = 2;

/** Loads the text. Loads it again when the element moves, an attribute changes, or the page adds messages. */
export class TranscriptLoader implements ReactiveController {
  /** The latest text; undefined until one has been loaded. A failure keeps the text before it. */
  transcript: LoadedTranscript | undefined;
  readonly #host: TranscriptHost;
  readonly #onLoad: (transcript: LoadedTranscript) => void;
  #isNear = false;
  /** Aborted when the element is disconnected. */
  #connection = new AbortController();
  /** Aborted when the text is loaded again, and when the element is disconnected. */
  #loading = new AbortController();

  constructor(host: TranscriptHost, onLoad: (transcript: LoadedTranscript) => void) {
    this.#host = host;
    this.#onLoad = onLoad;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    messageListeners().add(this);
    observeProximity(this.#host, LOAD_DISTANCE_SCREENS, this.#connection.signal, (isFar) => {
      this.#isNear = !isFar;
      if (this.#isNear && !this.transcript) this.#load();
    });
    observeClip(this.#host, this.#connection.signal, () => this.reload());
    if (this.#host.open || this.transcript) this.#load();
  }

  hostDisconnected(): void {
    messageListeners().delete(this);
    this.#connection.abort();
    this.#loading.abort();
  }

  /** Called by `addCatalogue()`, and when a `lang` attribute of the page changes. */
  messagesChanged(): void {
    if (this.transcript) this.#load();
  }

  /** To be called when an attribute has changed. Does nothing while the element is closed and far away. */
  reload(): void {
    if (!this.#host.isConnected) return;
    if (this.transcript || this.#isNear || this.#host.open) this.#load();
  }

  async #load(): Promise<void> {
    this.#loading.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    const clip = await clipFor(this.#host);
    if (!clip || signal.aborted) return;

    try {
      const transcript = await this.#transcriptOf(clip);
      if (signal.aborted) return;
      this.transcript = transcript;
      this.#onLoad(transcript);
    } catch (error) {
      if (signal.aborted) return;
      // The captions of a stream are known only once the stream is played.
      clip.addEventListener('playing', () => this.#load(), { once: true, signal });
      console.warn(`<news-video-transcript> has no text: ${error}`, this.#host);
    }
  }

  async #transcriptOf(clip: TranscribedClip): Promise<LoadedTranscript> {
    const language = this.#host.getAttribute('language') ?? undefined;
    const label = this.#host.getAttribute('label') ?? undefined;
    const kind = (this.#host.getAttribute('kind') ?? 'captions') as CueKind;
    const [cues, messages] = await Promise.all([
      clip.cues(language, kind, label),
      loadTranscriptMessages(this.#host),
    ]);
    if (cues.length === 0)
      throw new DOMException('The captions have no cue that can be read.', 'NotFoundError');
    const chapters = await clip.cues(cues[0]?.language, 'chapters').catch(() => []);

    const captionTracks = captionTracksOf(clip);
    const paragraphs = paragraphsOf(cues, chapters);
    return {
      clip,
      cues,
      paragraphs,
      lines: paragraphs.flatMap(({ lines }) => lines),
      language: cues[0]?.language ?? '',
      captionTracks,
      shownTrack: chooseTrack(captionTracks, language, label),
      messages,
    };
  }
}
