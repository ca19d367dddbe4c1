import type { Cue } from '../clip/cue.js';
import { parseDuration } from '../clip/duration.js';
import { type Paragraph, paragraphsOf } from '../clip/paragraphs.js';
import { chooseTrack, isCaptions } from '../clip/text-tracks.js';
import { formatBadge } from '../i18n/clock-time.js';
import { interpolate } from '../i18n/interpolate.js';
import { timeFragment } from '../i18n/time-fragment.js';
import { checkClip } from './check-clip.js';
import { isLanguageTag, rejectOption } from './check-option.js';
import type { ChapterData, ClipData } from './clip-data.js';
import { element, escapeHtml } from './html.js';
import type { RenderOptions } from './render-clip.js';
import { messagesOf, type ServerMessages } from './server-messages.js';
import { tracksOf } from './tracks-of.js';
import { parseWebVtt } from './webvtt.js';

const KINDS: readonly string[] = ['captions', 'descriptions', 'metadata'];

/** Options of `renderTranscript()`. */
export interface TranscriptOptions extends RenderOptions {
  /** BCP 47 tag of the captions, as the `srclang` of their `<track>`. Default: that of the clip's default track, or first. */
  readonly language?: string;
  /** The label of their `<track>`, where several are in one language. */
  readonly label?: string;
  /** The kind of their `<track>`. Default: `captions`. */
  readonly kind?: 'captions' | 'descriptions' | 'metadata';
  /** Whether the text is shown. Default: false. */
  readonly open?: boolean;
  /** `beside`: next to the clip, in wide columns. */
  readonly layout?: 'beside';
}

/**
 * Renders `<news-video-transcript>` with its text, from the captions of a clip. The element keeps it when its script
 * has loaded, and adds the search and the buttons that copy, if it is the text of the clip's captions.
 *
 * @param vtt the content of a WebVTT file
 * @throws {TypeError} if the clip has no `id` or another invalid field, or `vtt` is not WebVTT
 */
export function renderTranscript(vtt: string, given: ClipData, options: TranscriptOptions = {}): string {
  const { data } = checkClip(given);
  const { id } = data;
  if (!id) throw new TypeError(`clip.id is ${id}: a transcript belongs to the clip with this id`);
  checkOptions(options);
  const { layout, label, kind } = options;
  const language = options.language || languageOf(data, options);
  const open = options.open === true;
  const messages = messagesOf(options);
  const paragraphs = paragraphsOf(parseWebVtt(vtt, language), chaptersOf(data.chapters ?? []));
  const lines = paragraphs.map((paragraph) => renderParagraph(paragraph, id, language, messages));
  const name = messages.transcript;
  const content = [
    element('summary', {}, escapeHtml(name)),
    element('div', { class: 'tools' }),
    element('div', { class: 'lines', tabindex: 0, role: 'group', 'aria-label': name }, lines.join('')),
    element('p', { class: 'status', role: 'status' }),
  ];
  const details = element('details', { open }, content.join(''));
  return element(
    'news-video-transcript',
    { for: id, language: options.language || undefined, label, kind, layout, open },
    // Captions without a cue have no text to open.
    paragraphs.length > 0 ? details : '',
  );
}

/** The language of the track that the element chooses without an attribute `language`. */
function languageOf(data: ClipData, { kind = 'captions', label }: TranscriptOptions): string {
  const tracks = tracksOf(data).filter((track) =>
    kind === 'captions' ? isCaptions(track) : track.kind === kind,
  );
  return chooseTrack(tracks, undefined, label)?.srclang ?? '';
}

function checkOptions({ language, layout, label, kind }: TranscriptOptions): void {
  if (language && !isLanguageTag(language)) rejectOption('language', language, 'give a BCP 47 tag');
  if (layout && layout !== 'beside') rejectOption('layout', layout, 'give beside');
  if (label != null && typeof label !== 'string') rejectOption('label', label, 'give a string');
  if (kind && !KINDS.includes(kind)) rejectOption('kind', kind, `give one of ${KINDS.join(', ')}`);
}

function chaptersOf(chapters: readonly ChapterData[]): readonly Cue[] {
  return chapters.map(({ title, start, end }) => ({
    id: '',
    startSeconds: parseDuration(String(start)) ?? 0,
    endSeconds: parseDuration(String(end)) ?? Number.POSITIVE_INFINITY,
    text: title,
    voice: '',
    language: '',
  }));
}

/** Without white space between the tags, as the element writes it: copied and printed text would show it. */
function renderParagraph(
  { title, voice, startSeconds, lines }: Paragraph,
  clipId: string,
  language: string,
  messages: ServerMessages,
): string {
  const time = formatBadge(startSeconds);
  const link = element(
    'a',
    {
      class: 'time',
      dir: 'ltr',
      href: timeFragment(clipId, startSeconds),
      'aria-label': interpolate(messages.playFrom, time),
    },
    time,
  );
  const speaker = voice ? `${element('b', { class: 'voice' }, `${escapeHtml(voice)}:`)} ` : '';
  const text = lines.map(
    (cue) => `${element('span', { class: 'line', tabindex: -1 }, escapeHtml(cue.text))} `,
  );
  const attributes = { dir: 'auto', lang: language || undefined };
  const heading = element('strong', {}, escapeHtml(title));
  const chapter = title ? element('p', { class: 'chapter', ...attributes }, heading) : '';
  return chapter + element('p', attributes, `${link} ${speaker}${text.join('')}`);
}
