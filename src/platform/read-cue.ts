import type { Cue } from '../clip/cue.js';

/** What the browser has read from one cue of a text track in `language`. */
export function readCue(cue: TextTrackCue, language: string): Cue {
  const { id, startTime, endTime } = cue;
  const content = 'getCueAsHTML' in cue ? (cue as VTTCue).getCueAsHTML() : new DocumentFragment();
  return {
    id,
    startSeconds: startTime,
    endSeconds: endTime,
    text: textOf(content).trim(),
    voice: voiceOf(content),
    language,
  };
}

/** The words, without what annotates them (`<rt>`): read aloud or searched, it would stand between the letters. */
function textOf(node: Node): string {
  if (node.nodeName.toLowerCase() === 'rt') return '';
  // A time stamp within a cue is a processing instruction, which has a value, too.
  if (node instanceof ProcessingInstruction) return '';
  // Chromium makes a line break an element, the others leave it in the text.
  if (node.nodeName.toLowerCase() === 'br') return '\n';
  return node.hasChildNodes() ? Array.from(node.childNodes).map(textOf).join('') : (node.nodeValue ?? '');
}

/** Browsers make `<v Name>` a `<span title="Name">` (WebVTT, section 6.5), Chromium some time ago a `<v title="Name">`. */
function voiceOf(content: DocumentFragment): string {
  return content.querySelector<HTMLElement>('[title]')?.title.trim() ?? '';
}
