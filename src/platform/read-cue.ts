import type { Cue } from '../clip/cue.js';

/**
 * Converts a cue that the browser has parsed.
 *
 * @param language of the cue's text track, as a BCP 47 tag
 */
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

/**
 * The text without annotations (`<rt>`), which would stand between the letters when it is searched or read
 * aloud.
 */
function textOf(node: Node): string {
  if (node.nodeName.toLowerCase() === 'rt') return '';
  // A timestamp within a cue is a processing instruction (WebVTT, section 6.5), whose value is no text.
  if (node instanceof ProcessingInstruction) return '';
  // A line break should be a line feed (WebVTT, section 6.5), as in Chromium 156. Other browsers may create a
  // `<br>`.
  if (node.nodeName.toLowerCase() === 'br') return '\n';
  return node.hasChildNodes() ? Array.from(node.childNodes).map(textOf).join('') : (node.nodeValue ?? '');
}

/** The name in `<v Name>`, which becomes a `<span title="Name">` (WebVTT, section 6.5). */
function voiceOf(content: DocumentFragment): string {
  return content.querySelector<HTMLElement>('[title]')?.title.trim() ?? '';
}
