import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Paragraph } from '../clip/paragraphs.js';
import { timeFragment } from '../i18n/time-fragment.js';

/** How long a copied link is marked as copied. */
const MARK_MS = 3000;

/** The page's URL with a fragment for the start of a paragraph. A fragment alone would be relative to `<base>`. */
export function linkTo(clipId: string, { startSeconds }: Paragraph): string {
  return new URL(timeFragment(clipId, startSeconds), location.href).href;
}

/** Copies links to paragraphs, and knows which was copied a moment ago. */
export class LinkCopier implements ReactiveController {
  /** The paragraph whose link was copied a moment ago. */
  copied: Paragraph | undefined;
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Copies the link to a paragraph.
   *
   * @param clipId the `id` of the clip
   * @throws {DOMException} if the reader, or a permissions policy, forbids it
   */
  async copy(clipId: string, paragraph: Paragraph): Promise<void> {
    await navigator.clipboard.writeText(linkTo(clipId, paragraph));
    this.#mark(paragraph);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#mark(undefined), MARK_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.copied = undefined;
  }

  #mark(paragraph: Paragraph | undefined): void {
    this.copied = paragraph;
    this.#host.requestUpdate();
  }
}
