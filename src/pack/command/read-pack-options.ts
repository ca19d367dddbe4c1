import { basename, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDuration } from '../../clip/duration.js';
import { checkClip } from '../../server/check-clip.js';
import { readLanguageFile, requireLanguage } from '../captions/language-of.js';
import type { ModernCodec } from '../plan/plan-options.js';
import { UsageProblem } from '../problem.js';
import type { PackOptions } from './pack-options.js';

/** EBU R 128. */
const DEFAULT_LOUDNESS_LUFS = -23;

/** Without `ultrafast`, which makes files of the Baseline profile. */
const PRESETS = ['superfast', 'veryfast', 'faster', 'fast', 'medium', 'slow', 'slower', 'veryslow'];

/** Folders whose content a web server serves as its root. */
const ROOT_FOLDERS = ['public', 'static', 'www', 'htdocs'];

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean', default: false } as const;
const MANY = { type: 'string', multiple: true, default: [] as string[] } as const;

const PACK_ARGUMENTS = {
  out: TEXT,
  captions: MANY,
  chapters: TEXT,
  headline: TEXT,
  caption: TEXT,
  credit: TEXT,
  description: TEXT,
  lang: TEXT,
  'base-url': TEXT,
  'page-url': TEXT,
  'upload-date': TEXT,
  'poster-at': TEXT,
  audio: TEXT,
  loudness: TEXT,
  'max-height': TEXT,
  preset: TEXT,
  loop: FLAG,
  av1: FLAG,
  hevc: FLAG,
  strict: FLAG,
  'dry-run': FLAG,
  json: FLAG,
  force: FLAG,
  resume: FLAG,
} as const;

type Values = ReturnType<typeof parse>['values'];

/**
 * Reads the arguments of `news-video pack`.
 *
 * @throws {UsageProblem} for what is missing, unknown or invalid
 */
export function readPackOptions(packArguments: readonly string[]): PackOptions {
  const { values, positionals } = parse(packArguments);
  const [source, ...others] = positionals;
  if (!source) throw new UsageProblem('Give the video to pack.');
  if (others.length > 0)
    throw new UsageProblem(`Give one video, not ${positionals.length}: a path with spaces needs quotes.`);
  const out = values.out ?? '';
  if (!out) throw new UsageProblem('Give the folder for the clip: --out public/clips/interview');
  return {
    source,
    out,
    plan: readPlanOptions(values),
    captions: values.captions.map((file) => requireLanguage(readLanguageFile(file), '--captions')),
    chapters: values.chapters === undefined ? undefined : readLanguageFile(values.chapters),
    details: readDetails(values, out),
    isStrict: values.strict,
    isDryRun: values['dry-run'],
    isJson: values.json,
    force: values.force,
    resume: values.resume,
  };
}

function parse(packArguments: readonly string[]) {
  try {
    return parseArgs({ args: joinNegative(packArguments), options: PACK_ARGUMENTS, allowPositionals: true });
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error));
  }
}

/** `parseArgs` takes the -16 of `--loudness -16` for an option: `--loudness=-16` is no such. */
function joinNegative(packArguments: readonly string[]): string[] {
  const isNegative = (text: string | undefined) => /^-\d/.test(text ?? '');
  return packArguments.flatMap((text, index) => {
    if (isNegative(text) && packArguments[index - 1]?.startsWith('--')) return [];
    const next = packArguments[index + 1];
    return text.startsWith('--') && isNegative(next) ? [`${text}=${next}`] : [text];
  });
}

function readPlanOptions(values: Values): PackOptions['plan'] {
  const codecs: readonly ModernCodec[] = ['hevc', 'av1'];
  return {
    preset: oneOf('--preset', values.preset ?? 'medium', PRESETS),
    maxLines: readNumber('--max-height', values['max-height'] ?? '1080', 144, 4320),
    codecs: codecs.filter((codec) => values[codec]),
    posterAtSeconds: readTime('--poster-at', values['poster-at']),
    hasLoop: values.loop,
    audioTrack: values.audio === undefined ? undefined : readNumber('--audio', values.audio, 1, 64),
    loudnessLufs: readLoudness(values.loudness),
  };
}

function readDetails(values: Values, out: string): PackOptions['details'] {
  const baseUrl = values['base-url'] ?? baseUrlOf(out);
  return checkDetails({
    id: idOf(out),
    headline: values.headline ?? '',
    caption: values.caption ?? '',
    credit: values.credit ?? '',
    description: values.description ?? '',
    language: values.lang ?? '',
    baseUrl: baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`,
    pageUrl: values['page-url'] ?? '',
    uploadDate: values['upload-date'] ?? new Date().toISOString().replace(/\.\d+/, ''),
  });
}

/** The server refuses an invalid detail: better now than after the encoding. */
function checkDetails(details: PackOptions['details']): PackOptions['details'] {
  const { baseUrl, language, ...fields } = details;
  try {
    checkClip({ ...fields, lang: language, src: `${baseUrl}master.m3u8` });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageProblem(error.message.replace(/^clip\./, ''));
    throw error;
  }
  return details;
}

/** `off` leaves the sound as loud as it is. */
function readLoudness(text: string | undefined): number | undefined {
  if (text === 'off') return undefined;
  return text === undefined ? DEFAULT_LOUDNESS_LUFS : readNumber('--loudness', text, -50, -5);
}

function readTime(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = parseDuration(text);
  if (seconds === undefined)
    throw new UsageProblem(`${option} ${text}: give seconds, or a time such as 0:42.`);
  return seconds;
}

function readNumber(option: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= min && value <= max))
    throw new UsageProblem(`${option} ${text}: give a number from ${min} to ${max}.`);
  return value;
}

function oneOf(option: string, text: string, allowed: readonly string[]): string {
  if (!allowed.includes(text))
    throw new UsageProblem(`${option} ${text}: give one of ${allowed.join(', ')}.`);
  return text;
}

/** The part of the path below the folder that a web server serves; otherwise the clip's own folder. */
export function baseUrlOf(out: string): string {
  const parts = resolve(out).split(sep);
  const root = parts.findLastIndex((part) => ROOT_FOLDERS.includes(part));
  const path = root === -1 || root === parts.length - 1 ? [basename(resolve(out))] : parts.slice(root + 1);
  return `/${path.map(encodeURIComponent).join('/')}/`;
}

/** An id without white space, from the name of the folder. */
function idOf(out: string): string {
  const words =
    basename(resolve(out))
      .normalize('NFKD')
      .match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  return words.join('-').toLowerCase() || 'clip';
}
