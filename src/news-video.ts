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
 * A news clip in an article: a poster with a play button, a duration badge, a title, a caption and a credit; and a player once the reader wants it.
 * Nothing of the stream is loaded before that.
 *
 * @summary A news clip in an article.
 *
 * @slot poster - A `<picture>` or `<img>` instead of the one that `poster` makes.
 * @slot headline - The title on the poster, instead of `headline`.
 * @slot caption - The text under the box, instead of `caption`.
 * @slot credit - The credit under the caption, instead of `credit`; shown as it stands.
 *
 * @fires {NewsVideoEvent} news-video - Everything that happens, as a typed `detail`; bubbling and composed; cancelable when `detail.action` is `play-request`.
 * @fires error - The clip cannot be played, and the reader is told; see `error`. Does not bubble, as on media elements.
 *
 * @csspart frame - The box: poster, then player.
 * @csspart poster - The poster image.
 * @csspart badge - The duration, or LIVE.
 * @csspart cc - The badge of the captions: `CC`, and their languages.
 * @csspart live - The badge of a live stream; the same element as `badge`.
 * @csspart headline - The title on the poster.
 * @csspart play-button - The button that begins to play; as large as the box.
 * @csspart controls - The player's controls, from the first frame on.
 * @csspart chapter - The title of the current chapter, among the controls.
 * @csspart video - The media element, from the tap on.
 * @csspart message - An error and what can be done about it.
 * @csspart caption - The text under the box.
 * @csspart credit - The credit under the caption.
 *
 * @cssproperty [--news-video-accent=#e5122d] - Play button and LIVE badge.
 * @cssproperty [--news-video-font=inherit] - Font family of all text.
 * @cssproperty [--news-video-radius=0px] - Corners of the box.
 * @cssproperty [--news-video-badge-background=rgb(0 0 0 / 0.8)] - Behind the badge.
 * @cssproperty [--news-video-badge-color=#fff] - The badge's text.
 * @cssproperty [--news-video-scrim] - Background between poster and title, for contrast.
 * @cssproperty [--news-video-caption-color=inherit] - Caption and credit.
 * @cssproperty [--news-video-controls-background] - Behind the bar of the controls: a shade from the foot of the picture.
 * @cssproperty [--news-video-controls-color=#fff] - Text and signs of the controls.
 * @cssproperty [--news-video-gap=0.5rem] - Between box and caption.
 *
 * @cssstate drawn - The poster is there; until then `news-video.css` keeps its place.
 * @cssstate idle - The poster; nothing loaded.
 * @cssstate warming - The poster; the reader has shown an intent, and the start is being loaded.
 * @cssstate starting - Tapped; the first frame is on its way.
 * @cssstate playing - Playing.
 * @cssstate buffering - Standing still for want of data.
 * @cssstate paused - Paused, by whomever.
 * @cssstate ended - Played to the end.
 * @cssstate failed - Cannot be played; the message is shown.
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
  };

  /** MIME type of `src`; else told from the URL's extension, else from the response. */
  declare type: string;
  /** URL of the poster image. */
  declare poster: string;
  /** As `srcset` on `<img>`. */
  declare posterSrcset: string;
  /** As `sizes` on `<img>`. */
  declare posterSizes: string;
  /** Alternative text of the poster; empty by default, because the headline says it. */
  declare posterAlt: string;
  /** The clip's title. Not `title`, which is a tooltip. */
  declare headline: string;
  /** Text under the clip; the headline when not given. */
  declare caption: string;
  /** Who made the clip; shown as "Video: AFP", in the page's language. */
  declare credit: string;
  /** Shape of the box: `16/9`, `16:9` or `1.78`, from 1/4 to 4. */
  declare aspectRatio: string;
  /** `inline`, `wide`, `full`, `start` or `end`; the last two float beside the text where the column is wide enough. */
  declare layout: string;
  /** When the poster is loaded: `lazy` (near the viewport) or `eager`. */
  declare loading: string;
  /** Where playing begins; written as `duration` is. */
  declare start: string;
  /** Where playing ends; written as `duration` is. */
  declare end: string;
  /** `on-demand` or `live`: badge LIVE, no duration. */
  declare streamType: string;
  /** The clip's own page, where an error, and a printed page, sends the reader. */
  declare href: string;
  /** `auto`, `native` (the browser's own HLS) or `hls` (hls.js). */
  declare engine: string;
  /** URL of one file that holds the initialization section and the first segment of the rendition to begin with, so that a start takes one request. For HLS in fragmented MP4. */
  declare head: string;
  /** Where the reader's choices (sound, speed, captions) are kept: `auto` (this page, and the browser's storage for the next visit) or `none` (this page). */
  declare storage: string;

  /** Adds words of the page's own, or replaces ours: `addCatalogue('de-CH', { play: '…' })`. */
  static readonly addCatalogue = addCatalogue;

  protected override readonly player: PlayerController = new PlayerController(this);
  /** @internal The reader asked for the clip elsewhere in the page. To be called in the task of the press. */
  readonly press = this.player.press;
  readonly #messages = new MessagesController(this);
  /** @internal Puts the `<video>`, or its last frame, into the frame, before it returns; or takes it out. */
  readonly mount = new MountController(this).mount;
  #internals: ElementInternals | undefined;
  /** What the attributes say; undefined after one has changed. */
  #clip: ReturnType<typeof readClip> | undefined;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...OTHER_ATTRIBUTES];
  }

  constructor() {
    super();
    // Own properties that a framework set before the script arrived would hide the accessors. Lit does the same for its own.
    for (const name of Object.keys(this)) {
      const value: unknown = Reflect.get(this, name);
      if (name in NewsVideo.prototype && Reflect.deleteProperty(this, name)) Reflect.set(this, name, value);
    }
  }

  /** Where the clip is; also as a custom state, `news-video:state(playing)`. */
  get state(): PhaseName {
    return this.player.state.phase.name;
  }

  /** Loads ahead what a first frame needs, as a reader's intent does. */
  warm(): void {
    if (this.isConnected) this.player.prefetch('segment');
  }

  /**
   * Reads the cues of one of the clip's text tracks, in order of time, whether or not the clip plays; nothing of the stream is loaded for it.
   *
   * @param language BCP 47 tag; without it, the track that the author marked as `default`, or the first
   * @throws {DOMException} `NotFoundError` where the clip has no such track, `NetworkError` where its file cannot be had or read
   */
  async cues(language?: string, kind: CueKind = 'captions'): Promise<readonly Cue[]> {
    return (await loadCueLoader())(this, language, kind);
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
    if (name === 'lang') this.#messages.readLanguage();
    if (IDENTITY_ATTRIBUTES.includes(name)) this.player.reset();
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
    loadDevWarnings().then(
      (warnInvalidAttributes) => warnInvalidAttributes(this, invalidAttributes),
      () => {
        // Without a network, nobody reads the warnings either.
      },
    );
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
