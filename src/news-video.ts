import { listenForDeepLinks } from './activation/deep-link-listener.js';
import { loadCueLoader, loadDeepLinks, loadDevWarnings } from './chunks.js';
import {
  BOOLEAN_ATTRIBUTES,
  IDENTITY_ATTRIBUTES,
  OTHER_ATTRIBUTES,
  TEXT_ATTRIBUTES,
} from './clip/attributes.js';
import { type Clip, readClip } from './clip/clip.js';
import type { Cue, CueKind } from './clip/cue.js';
import { captionsSummary } from './facade/captions-summary.js';
import { errorPiece, problemMessage } from './facade/error-view.js';
import { facadeStyles } from './facade/facade.styles.js';
import { buttonPiece, type FacadeModel, overlayPiece } from './facade/facade-view.js';
import type { Piece } from './facade/pieces.js';
import { hideBroken, posterPiece } from './facade/poster.js';
import { shape } from './facade/shape.js';
import { addCatalogue } from './i18n/added-messages.js';
import { interpolate } from './i18n/interpolate.js';
import type { Catalogue, Messages } from './i18n/messages.js';
import { MediaApiElement } from './media-api-element.js';
import { MessagesController } from './messages-controller.js';
import { observeChildren } from './platform/child-observer.js';
import { reflect } from './platform/reflect.js';
import { isActive, type PhaseName } from './playback/phase.js';
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
  static override readonly styles: readonly string[] = [facadeStyles];

  /** @attr URL of an HLS playlist or a file. `<source>` children offer several, in order of preference, where there is no `src`. */
  declare src: string;
  /** @attr MIME type of `src`; else told from the URL's extension, else from the response. */
  declare type: string;
  /** @attr URL of the poster image. */
  declare poster: string;
  /** @attr poster-srcset As `srcset` on `<img>`. */
  declare posterSrcset: string;
  /** @attr poster-sizes As `sizes` on `<img>`. */
  declare posterSizes: string;
  /** @attr poster-alt Alternative text of the poster; empty by default, because the headline says it. */
  declare posterAlt: string;
  /** @attr The clip's title. Not `title`, which is a tooltip. */
  declare headline: string;
  /** @attr Text under the clip; the headline when not given. */
  declare caption: string;
  /** @attr Who made the clip; shown as "Video: AFP", in the page's language. */
  declare credit: string;
  /** @attr aspect-ratio Shape of the box: `16/9`, `16:9` or `1.78`, from 1/4 to 4. */
  declare aspectRatio: string;
  /** @attr `inline`, `wide`, `full`, `start` or `end`; the last two float beside the text where the column is wide enough. */
  declare layout: string;
  /** @attr When the poster is loaded: `lazy` (near the viewport) or `eager`. */
  declare loading: string;
  /** @attr What may be loaded before the tap: `none`, `intent` (the start, once a reader hovers, focuses or touches), `metadata` (playlists, once in view), `auto` (the start, once in view). */
  declare preload: string;
  /** @attr Where playing begins; written as `duration` is. */
  declare start: string;
  /** @attr Where playing ends; written as `duration` is. */
  declare end: string;
  /** @attr stream-type `on-demand` or `live`: badge LIVE, no duration. */
  declare streamType: string;
  /** @attr The clip's own page, where an error, and a printed page, sends the reader. */
  declare href: string;
  /** @attr `auto`, `native` (the browser's own HLS) or `hls` (hls.js). */
  declare engine: string;
  /** @attr URL of one file that holds the initialization section and the first segment of the rendition to begin with, so that a start takes one request. For HLS in fragmented MP4. */
  declare head: string;
  /** @attr Where the reader's choices (sound, speed, captions) are kept: `auto` (this page, and the browser's storage for the next visit) or `none` (this page). */
  declare storage: string;
  /** @attr Begins, without sound, while at least half in view; never under reduced motion or Save-Data. The reader's pause is final. */
  declare autoplay: boolean;
  /** @attr Begins anew at the end. */
  declare loop: boolean;

  static {
    reflect(this.prototype, TEXT_ATTRIBUTES, BOOLEAN_ATTRIBUTES);
  }

  /** Adds words of the page's own, or replaces ours: `addCatalogue('de-CH', { play: '…' })`. */
  static readonly addCatalogue = addCatalogue;

  readonly #words = new MessagesController(this);
  /** What the attributes say, read and checked; undefined when one has changed since. */
  #read: ReturnType<typeof readClip> | undefined;
  #player: PlayerController | undefined;
  #internals: ElementInternals | undefined;
  #hasLostFocus = false;

  constructor() {
    super();
    // Set by a framework before the script came, when they were anybody's properties: they hide ours until they are set again.
    for (const name of Object.keys(this)) {
      const value: unknown = Reflect.get(this, name);
      if (name in NewsVideo.prototype && Reflect.deleteProperty(this, name)) Reflect.set(this, name, value);
    }
  }

  /** @internal */
  get clip(): Clip {
    return this.#readClip().clip;
  }

  /** Made when the element is drawn, or a script asks for it: the browser's own upgrade of all clips of a page is one task. */
  protected override get player(): PlayerController {
    this.#player ??= new PlayerController(this);
    return this.#player;
  }

  /** CORS mode of media and captions: `anonymous` or `use-credentials`; null without the attribute. Needed for captions of another origin. */
  get crossOrigin(): string | null {
    return this.getAttribute('crossorigin');
  }
  set crossOrigin(mode: string | null) {
    if (mode === null) this.removeAttribute('crossorigin');
    else this.setAttribute('crossorigin', mode);
  }

  /** Where the clip is; also as a custom state, `news-video:state(playing)`. */
  get state(): PhaseName {
    return this.player.phase.name;
  }

  /** @internal */
  get shownTitle(): string {
    const slotted = this.querySelector(':scope > [slot="headline"]')?.textContent?.trim();
    return slotted || this.headline;
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

  /** @internal The reader asked for the clip elsewhere in the page; to be called in the task of the press. */
  press(event: Event): void {
    this.player.press(event);
  }

  /** @internal */
  get messages(): Messages {
    return this.#words.messages;
  }

  /** @internal */
  addEnglishMessages(english: Catalogue): void {
    this.#words.addEnglish(english);
  }

  /** @internal */
  mount(picture: HTMLElement, isIn: boolean): void {
    if (!isIn) {
      this.#hasLostFocus ||= this.shadowRoot?.activeElement === picture;
      picture.remove();
    } else if (!picture.parentNode) {
      // A script may have asked to play before the element was drawn.
      if (!this.hasUpdated) this.performUpdate();
      this.renderRoot.querySelector('.frame')?.prepend(picture);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    listenForDeepLinks(loadDeepLinks);
    // Text tracks, and titles in slots, come after their clip where a parser stops inside of the tag, or a framework adds them.
    observeChildren(this);
  }

  protected override get declaredSeconds(): number | undefined {
    return this.clip.durationSeconds;
  }

  static readonly observedAttributes = [...TEXT_ATTRIBUTES, ...BOOLEAN_ATTRIBUTES, ...OTHER_ATTRIBUTES];

  attributeChangedCallback(name: string, previous: string | null, value: string | null): void {
    if (previous === value) return;
    if (name === 'lang') this.#words.readLanguage();
    this.#read = undefined;
    if (IDENTITY_ATTRIBUTES.includes(name)) this.#player?.reset();
    this.requestUpdate();
  }

  #readClip() {
    this.#read ??= readClip((attribute) => this.getAttribute(attribute) ?? '');
    return this.#read;
  }

  protected override listenTo(root: ShadowRoot): void {
    root.addEventListener('click', NewsVideo.#onClick);
    for (const type of ['error', 'load']) root.addEventListener(type, hideBroken, true);
  }

  protected override update(): void {
    this.#complain();
    const focused = this.shadowRoot?.activeElement;
    super.update();
    shape(this.renderRoot, this.clip.aspectRatio);
    if (this.#hasLostFocus || (focused && !focused.isConnected)) this.#keepFocus();
    this.#hasLostFocus = false;
    this.#internals ??= this.attachInternals();
    const { states } = this.#internals;
    states.clear();
    states.add('drawn');
    states.add(this.state);
    // Most clips of a page are drawn, and never looked at again.
    this.#read = undefined;
  }

  /** One for all clips. What is in a slot is the author's. */
  static #onClick(event: Event): void {
    const root = event.currentTarget as ShadowRoot;
    const target = event.target as Element;
    const { player } = root.host as NewsVideo;
    if (!root.contains(target)) return;
    if (target.matches('.play')) player.press(event);
    else if (target.matches('.retry')) player.retry(event);
  }

  #complain(): void {
    const { invalidAttributes: faults } = this.#readClip();
    if (!faults[0]) return;
    loadDevWarnings().then(
      (complain) => complain(this, faults),
      () => {
        // Without a network there is nobody to read them either.
      },
    );
  }

  protected override render(): readonly Piece[] {
    const { clip, messages: words } = this;
    const { phase, hasFrame } = this.player;
    const isWaiting = isActive(phase) && !hasFrame;
    const statusText =
      phase.name === 'failed' ? problemMessage(phase.problem.kind, words) : hasFrame ? words.playing : '';
    const frame: Piece = {
      is: 'div.frame[part=frame]',
      attributes: { class: isWaiting ? 'frame loading' : 'frame' },
      pieces: this.#renderPicture(words, isWaiting),
    };
    // What stands under the box, text and credit, can each be replaced by a slot of its name.
    const caption: Piece = {
      is: 'figcaption',
      pieces: [
        { is: 'slot.caption[part=caption][name=caption]', text: clip.caption },
        {
          is: 'slot.credit[part=credit][name=credit]',
          text: clip.credit && interpolate(words.credit, clip.credit),
        },
      ],
    };
    // Heard by those who cannot see that playing began, or failed. There before its words are, or they would not be announced.
    const status: Piece = {
      is: 'div.status[role=status]',
      isThere: phase.name !== 'idle',
      text: statusText,
    };
    return [{ is: 'figure', pieces: [frame, caption, status] }];
  }

  /** What the box shows until it shows the clip. */
  #renderPicture(words: Messages, isWaiting: boolean): readonly Piece[] {
    const { clip } = this;
    const { phase, hasFrame } = this.player;
    const problem = phase.name === 'failed' ? phase.problem.kind : undefined;
    // While it is not seen, nobody puts its words together.
    const facade = hasFrame || problem ? undefined : this.#modelFacade(words);
    return [
      posterPiece(clip, !hasFrame),
      overlayPiece(facade),
      errorPiece(problem, clip.href, words),
      buttonPiece(isWaiting ? undefined : facade),
    ];
  }

  #modelFacade(words: Messages): FacadeModel {
    const { clip, shownTitle: title, currentTime: positionSeconds } = this;
    return { clip, title, words, captions: captionsSummary(this, words), positionSeconds };
  }

  /** What had the focus is gone, with the button that was pressed or the player that failed; its successor takes it. */
  #keepFocus(): void {
    this.shadowRoot?.querySelector<HTMLElement>('video, button')?.focus({ preventScroll: true });
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
