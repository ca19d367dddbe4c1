import type { PropertyDeclarations, TemplateResult } from 'lit';
import { listenForDeepLinks } from './activation/deep-link-listener.js';
import { loadCueLoader, loadDeepLinks, loadDevWarnings } from './chunks.js';
import { IDENTITY_ATTRIBUTES, OTHER_ATTRIBUTES } from './clip/attributes.js';
import { type Clip, readClip } from './clip/clip.js';
import type { Cue, CueKind } from './clip/cue.js';
import { readElementModel } from './element-model.js';
import { facadeStyles } from './facade/facade.styles.js';
import { elementView } from './facade/facade-view.js';
import { addCatalogue } from './i18n/added-messages.js';
import type { Catalogue, Messages } from './i18n/messages.js';
import { MediaApiElement } from './media-api-element.js';
import { MessagesController } from './messages-controller.js';
import { MountController } from './mount-controller.js';
import { observeChildren } from './platform/child-observer.js';
import type { PhaseName } from './playback/phase.js';
import { PlayerController } from './player-controller.js';
import type { NewsVideoEvent } from './report/events.js';

/**
 * A news clip in an article: a poster with a play button, a duration badge, a title, a caption and a credit.
 * A player replaces the poster when the reader presses play. Nothing of the stream is loaded before the
 * reader's first sign of interest.
 *
 * @summary A news clip in an article.
 *
 * @slot poster - A `<picture>` or `<img>`, instead of the image that `poster` names.
 * @slot headline - The title on the poster, instead of `headline`.
 * @slot caption - The text below the frame, instead of `caption`.
 * @slot credit - The credit below the caption, instead of `credit`. Shown as written.
 *
 * @fires {NewsVideoEvent} news-video - Everything that happens to the clip, as a typed `detail`. Bubbling and
 *   composed; cancelable if `detail.action` is `play-request`.
 * @fires {Event} error - The clip cannot be played, and the reader sees an error; see the property `error`. Does not
 *   bubble, as on media elements.
 *
 * @csspart frame - The rectangle that contains the poster, and later the player.
 * @csspart poster - The poster image.
 * @csspart badge - The duration, or LIVE.
 * @csspart cc - The badge of the captions: `CC`, and their languages.
 * @csspart live - The badge of a live stream; the same element as `badge`.
 * @csspart headline - The title on the poster.
 * @csspart play-button - The button that starts playback; as large as the frame.
 * @csspart controls - The player's controls, from the first frame on.
 * @csspart chapter - The title of the current chapter, in the control bar.
 * @csspart video - The `<video>`, from the tap on.
 * @csspart message - An error, the button Retry, and a link to the clip's own page.
 * @csspart caption - The text below the frame.
 * @csspart credit - The credit below the caption.
 *
 * @cssproperty [--news-video-accent=#e5122d] - Color of the play button and the LIVE badge.
 * @cssproperty [--news-video-font=inherit] - Font family of the text in the frame.
 * @cssproperty [--news-video-radius=0px] - Radius of the frame's corners.
 * @cssproperty [--news-video-badge-background=rgb(0 0 0 / 0.8)] - Background of the badges.
 * @cssproperty [--news-video-badge-color=#fff] - Text color of the badges.
 * @cssproperty [--news-video-scrim] - Background between poster and title, for contrast.
 * @cssproperty [--news-video-caption-color=inherit] - Text color of caption and credit.
 * @cssproperty [--news-video-controls-background] - Background of the control bar: a gradient by default.
 * @cssproperty [--news-video-progress] - Color of the time slider: the accent color, lighter if it is dark.
 * @cssproperty [--news-video-controls-color=#fff] - Color of the text and the icons of the controls.
 * @cssproperty [--news-video-gap=0.5rem] - Space between frame and caption.
 *
 * @cssstate drawn - The poster is rendered. Until then, `news-video.css` reserves its space.
 * @cssstate idle - The poster is shown, and nothing is loaded.
 * @cssstate warming - The poster is shown, and the start of the stream is being prefetched.
 * @cssstate starting - The reader has pressed play, and waits for the first frame.
 * @cssstate playing - The clip plays.
 * @cssstate buffering - Playback waits for data.
 * @cssstate paused - The clip is paused.
 * @cssstate ended - The clip has played to its end.
 * @cssstate failed - The clip cannot be played, and an error is shown.
 */
export class NewsVideo extends MediaApiElement {
  static override readonly styles = facadeStyles;
  static override readonly properties: PropertyDeclarations = {
    type: { reflect: true },
    poster: { reflect: true },
    posterSrcset: { attribute: 'poster-srcset', reflect: true },
    posterSizes: { attribute: 'poster-sizes', reflect: true },
    posterAlt: { attribute: 'poster-alt', reflect: true },
    headline: { reflect: true },
    caption: { reflect: true },
    credit: { reflect: true },
    aspectRatio: { attribute: 'aspect-ratio', reflect: true },
    layout: { reflect: true },
    loading: { reflect: true },
    start: { reflect: true },
    end: { reflect: true },
    streamType: { attribute: 'stream-type', reflect: true },
    href: { reflect: true },
    engine: { reflect: true },
    head: { reflect: true },
    storage: { reflect: true },
    cmcd: { reflect: true },
  };

  /** MIME type of `src`. Without it, the URL's extension decides or, without one, the response. */
  declare type: string;
  /** URL of the poster image. */
  declare poster: string;
  /** As `srcset` on `<img>`. */
  declare posterSrcset: string;
  /** As `sizes` on `<img>`. */
  declare posterSizes: string;
  /** Alternative text of the poster; empty by default, because the headline describes the clip. */
  declare posterAlt: string;
  /** The clip's title. The attribute `title` would be a tooltip. */
  declare headline: string;
  /** Text below the frame; by default the headline. */
  declare caption: string;
  /** The maker of the clip; shown as "Video: AFP", in the page's language. */
  declare credit: string;
  /** Aspect ratio of the frame: `16/9`, `16:9` or `1.78`, from 1/4 to 4. */
  declare aspectRatio: string | number;
  /** `inline`, `wide`, `full`, `start` or `end`. The last two float beside the text in a wide column. */
  declare layout: string;
  /** When the poster is loaded: `lazy` (near the viewport) or `eager`. */
  declare loading: string;
  /** Where playback starts. Notations as for `duration`. */
  declare start: string | number;
  /** Where playback ends. Notations as for `duration`. */
  declare end: string | number;
  /** `on-demand` or `live`: badge LIVE, no duration. */
  declare streamType: string;
  /** URL of the clip's own page. An error, the end screen and a printed page link to it. */
  declare href: string;
  /** `auto`, `native` (the browser's own HLS) or `hls` (hls.js). */
  declare engine: string;
  /** URL of the head file: initialization section and first segment in one. For HLS in fragmented MP4. */
  declare head: string;
  /** Where the reader's preferences are stored: `auto` (browser storage) or `none` (this page alone). */
  declare storage: string;
  /** Where hls.js sends Common Media Client Data (CTA-5004-A): `none`, in the `query`, or in `headers`. */
  declare cmcd: string;

  /** Adds messages of the page, or replaces built-in ones: `addCatalogue('de-CH', { play: '…' })`. */
  static readonly addCatalogue = addCatalogue;

  protected override readonly player: PlayerController = new PlayerController(this);
  /** @internal Plays, as a press of the play button does. To be called in the task of the reader's event. */
  readonly press = this.player.press;
  readonly #messages = new MessagesController(this);
  /** @internal Mounts the `<video>` or its snapshot in the frame, or removes it, before this returns. */
  readonly mount = new MountController(this).mount;
  #internals: ElementInternals | undefined;
  /** The parsed attributes; undefined after one has changed. */
  #clip: ReturnType<typeof readClip> | undefined;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...OTHER_ATTRIBUTES];
  }

  constructor() {
    super();
    // Own properties that were set before the upgrade hide the accessors. Lit handles its own ones only.
    for (const name of Object.keys(this)) {
      const value: unknown = Reflect.get(this, name);
      if (name in NewsVideo.prototype && Reflect.deleteProperty(this, name)) Reflect.set(this, name, value);
    }
  }

  /** The phase of the clip; a custom state as well: `news-video:state(playing)`. */
  get state(): PhaseName {
    return this.player.state.phase.name;
  }

  /** Prefetches the start of the stream, as a reader's intent does. */
  warm(): void {
    if (this.isConnected) this.player.prefetch('segment');
  }

  /**
   * Reads the cues of a text track in order of time, also before the clip is played.
   * @param language BCP 47 tag; undefined: the author's default track, or the first one
   * @param label of the `<track>`, where several are in one language
   * @throws {DOMException} `NotFoundError` without such a track, `NetworkError` if its file cannot be read
   */
  async cues(language?: string, kind: CueKind = 'captions', label?: string): Promise<readonly Cue[]> {
    return (await loadCueLoader())(this, language, kind, label);
  }

  /** @internal */
  get clip(): Clip {
    return this.#readClip().clip;
  }
  /** @internal */
  get shownTitle(): string {
    const slotted = this.querySelector(':scope > [slot="headline"]')?.textContent?.trim();
    return slotted || this.headline;
  }

  /** @internal */
  get messages(): Messages {
    return this.#messages.messages;
  }

  /** @internal */
  addEnglishMessages(english: Catalogue): void {
    this.#messages.addEnglish(english);
  }

  override attributeChangedCallback(name: string, previous: string | null, value: string | null): void {
    super.attributeChangedCallback(name, previous, value);
    if (previous === value) return;
    this.#clip = undefined;
    if (name === 'muted') this.player.clipVideo.readMuted();
    if (this.hasUpdated && IDENTITY_ATTRIBUTES.includes(name)) this.player.reset();
  }

  protected override get declaredSeconds(): number | undefined {
    return this.clip.durationSeconds;
  }

  protected override firstUpdated(): void {
    this.#internals = this.attachInternals();
    listenForDeepLinks(loadDeepLinks);
    observeChildren(this);
  }

  protected override willUpdate(): void {
    const { invalidAttributes } = this.#readClip();
    if (!invalidAttributes[0]) return;
    // The warnings are optional.
    loadDevWarnings()
      .then((warnInvalidAttributes) => warnInvalidAttributes(this, invalidAttributes))
      .catch(() => {});
  }

  protected override updated(): void {
    const states = this.#internals?.states;
    states?.clear();
    states?.add('drawn');
    states?.add(this.state);
  }

  protected override render(): TemplateResult {
    return elementView(readElementModel(this, this.player));
  }

  #readClip(): ReturnType<typeof readClip> {
    this.#clip ??= readClip((attribute) => this.getAttribute(attribute) ?? '');
    return this.#clip;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-video': NewsVideo;
  }
  interface GlobalEventHandlersEventMap {
    'news-video': NewsVideoEvent;
  }
}
