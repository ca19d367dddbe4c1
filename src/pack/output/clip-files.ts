/** The files of a clip, in its folder. */
export const MULTIVARIANT_FILE = 'master.m3u8';
export const CLIP_DATA_FILE = 'clip.json';
export const TAG_FILE = 'tag.html';
export const STRUCTURED_DATA_FILE = 'clip.jsonld';
export const PREVIEW_FILE = 'preview.html';

/** Says what was made. Only a folder that has it is ever replaced. */
export const REPORT_FILE = 'pack.json';
