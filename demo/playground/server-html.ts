import {
  ATTRIBUTES,
  type ClipData,
  renderClip,
  renderFigure,
  toOEmbed,
  toVideoObject,
} from '../../src/server.ts';

/** What a server writes for a clip, by the value of the option. */
const OUTPUTS: Readonly<Record<string, (data: ClipData) => string>> = {
  clip: (data) => renderClip(data),
  figure: (data) => renderFigure(data),
  'json-ld': (data) =>
    `<script type="application/ld+json">\n${JSON.stringify(toVideoObject(data), null, 2)}\n</script>`,
  embed: (data) => toOEmbed(data).html,
};

/**
 * What the functions of `news-video/server` write for the clip of the form, or the error that tells why they
 * do not.
 */
export function serverHtml(output: string, clip: Element): string {
  try {
    return OUTPUTS[output]?.(dataOf(clip)) ?? '';
  } catch (error) {
    return String(error);
  }
}

/** The clip of the form as a content management system has it, with the fields that the form lacks. */
function dataOf(clip: Element): ClipData {
  const fields = Object.entries(ATTRIBUTES)
    .filter(([attribute]) => clip.hasAttribute(attribute))
    .map(([attribute, field]) => [field, clip.getAttribute(attribute) || true] as const);
  const query = new URLSearchParams(Array.from(clip.attributes, ({ name, value }) => [name, value]));
  for (const name of ['id', 'style', 'layout', 'dir']) query.delete(name);
  return {
    ...Object.fromEntries(fields),
    id: clip.id,
    lang: clip.getAttribute('lang') ?? undefined,
    tracks: Array.from(clip.querySelectorAll('track'), tracksData),
    pageUrl: location.href,
    embedUrl: new URL(`embed.html?${query}`, location.href).href,
    uploadDate: '2026-11-30',
  } as ClipData;
}

function tracksData(track: HTMLTrackElement) {
  const { kind, srclang, label, default: isDefault } = track;
  return { src: track.getAttribute('src') ?? '', kind, srclang, label, default: isDefault };
}
