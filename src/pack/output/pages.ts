import type { ClipData } from '../../server/clip-data.js';
import { element, escapeHtml } from '../../server/html.js';
import { renderClip } from '../../server/render-clip.js';
import { type DistFiles, renderHead } from '../../server/render-head.js';
import { formatBytes } from '../report/format.js';
import { describeEntry } from './describe-entry.js';
import type { FolderEntry } from './list-folder.js';
import { DIST_URL } from './package-files.js';
import { PREVIEW_STYLES } from './preview.styles.js';

/** What a page needs: the script and the style sheet once, and the tag where the clip is. */
export function renderTag(clip: ClipData, files: DistFiles): string {
  return `${renderHead([clip], { baseUrl: DIST_URL, files })}\n${renderClip(clip)}\n`.replaceAll(
    '><',
    '>\n<',
  );
}

/**
 * A page that shows the clip, what it consists of, and the tag for an article.
 *
 * @param clip with URLs relative to its folder
 * @param tag as the article needs it
 */
export function renderPreview(
  clip: ClipData,
  files: DistFiles,
  tag: string,
  entries: readonly FolderEntry[],
): string {
  const title = escapeHtml(clip.headline ?? '');
  const rows = entries.map(({ name, bytes }) => {
    const cells = [name, describeEntry(name), formatBytes(bytes)];
    return element('tr', {}, cells.map((text) => element('td', {}, escapeHtml(text))).join(''));
  });
  return `<!doctype html>
<html lang="${escapeHtml(clip.lang ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${renderHead([clip], { baseUrl: DIST_URL, files })}
<style>${PREVIEW_STYLES}</style>
</head>
<body>
<main>
${renderClip(clip)}
<section lang="en">
<h2>The tag</h2>
<pre tabindex="0"><code>${escapeHtml(tag)}</code></pre>
<h2>What has been made</h2>
<div class="scrolls"><table>
<thead><tr><th>File</th><th>What it is</th><th>Size</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>
</section>
</main>
</body>
</html>
`;
}
