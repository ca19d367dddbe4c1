import { type Captions, toCaptions } from '../../src/pack/captions/captions.ts';
import { decodeText } from '../../src/pack/captions/decode-text.ts';
import { languageInName } from '../../src/pack/captions/language-name.ts';
import type { ClipDetails } from '../../src/pack/output/clip-details.ts';
import type { ClipTexts } from './command.ts';
import { find } from './find.ts';

const form = find<HTMLFormElement>('#form');
const captions = find<HTMLInputElement>('[name="captions"]');
const language = find<HTMLInputElement>('[name="language"]');

/** The folder of a clip, and its id: the name of the video as a part of a URL. */
export function folderNameOf(fileName: string): string {
  const name = fileName
    .replace(/\.\w+$/, '')
    .normalize('NFKD')
    .toLowerCase();
  return (
    name
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'clip'
  );
}

export function readTexts(): ClipTexts {
  const baseUrl = fieldText('base-url');
  return {
    headline: fieldText('headline'),
    credit: fieldText('credit'),
    baseUrl: baseUrl && !baseUrl.endsWith('/') ? `${baseUrl}/` : baseUrl,
  };
}

export function toDetails(fileName: string, { headline, credit, baseUrl }: ClipTexts): ClipDetails {
  const id = folderNameOf(fileName);
  return {
    id,
    headline,
    credit,
    caption: '',
    description: '',
    language: '',
    baseUrl: baseUrl || `${id}/`,
    pageUrl: '',
    uploadDate: new Date().toISOString(),
  };
}

/** The file of captions, and their language; undefined if there is none. */
export function captionsFile(): { readonly file: File; readonly language: string } | undefined {
  const file = captions.files?.[0];
  return file && { file, language: language.value.trim() || 'en' };
}

/** @throws {PackProblem} if the file has no captions that can be shown */
export async function readCaptions(durationSeconds: number): Promise<readonly Captions[]> {
  const chosen = captionsFile();
  if (!chosen) return [];
  const bytes = new Uint8Array(await chosen.file.arrayBuffer());
  const file = { path: chosen.file.name, language: chosen.language };
  return [toCaptions(decodeText(bytes), file, durationSeconds)];
}

/** Proposes a headline, unless the person has written one. */
export function proposeHeadline(headline: string): void {
  const field = find<HTMLInputElement>('[name="headline"]');
  if (field.value === field.defaultValue) field.value = headline;
  field.defaultValue = headline;
}

/** Calls `changed` whenever the person changes a text, and `captionsChosen` for other captions. */
export function watchForm(changed: () => void, captionsChosen: () => void): void {
  captions.addEventListener('change', () => {
    const found = languageInName(captions.files?.[0]?.name ?? '');
    if (found) language.value = found;
    captionsChosen();
  });
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
}

function fieldText(name: string): string {
  return find<HTMLInputElement>(`[name="${name}"]`).value.trim();
}
