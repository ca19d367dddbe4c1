import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { describeEntry } from '../../src/pack/output/describe-entry.ts';
import { formatBytes } from '../../src/pack/report/format.ts';
import { type ClipData, renderClip } from '../../src/server.ts';
import type { ClipFiles } from './clip-files.ts';

/** The clip, playing from memory. Safari’s own player reads no playlists from there: hls.js does. */
export function clipView(clip: ClipData) {
  // The server's functions escape what they are given.
  return html`${unsafeHTML(renderClip({ ...clip, engine: 'hls' }))}`;
}

/** What has been made, and how large it is. */
export function sizesView(files: ClipFiles) {
  const entries = groupFiles(files);
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  return html`
    <div class="scrolls" role="region" aria-label="Files" tabindex="0">
      <table>
        <thead>
          <tr><th scope="col">File</th><th scope="col">What it is</th><th scope="col" class="number">Size</th></tr>
        </thead>
        <tbody>
          ${entries.map(
            ({ name, purpose, bytes }) => html`<tr>
              <th scope="row">${name}</th>
              <td class="wide">${purpose}</td>
              <td class="number">${formatBytes(bytes)}</td>
            </tr>`,
          )}
          <tr><th scope="row">In all</th><td></td><td class="number">${formatBytes(total)}</td></tr>
        </tbody>
      </table>
    </div>
  `;
}

/** The files that a person sees as one: those of a folder, and the widths of a picture. */
function groupFiles(files: ClipFiles) {
  const groups = new Map<string, { name: string; purpose: string; bytes: number }>();
  for (const [path, { size }] of files) {
    const entry = path.includes('/') ? path.slice(0, path.indexOf('/') + 1) : path;
    const name = entry.replace(/^poster-\d+/, 'poster-*');
    const bytes = (groups.get(name)?.bytes ?? 0) + size;
    groups.set(name, { name, purpose: describeEntry(entry), bytes });
  }
  // Renditions come first, from the smallest to the largest.
  return [...groups.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}
