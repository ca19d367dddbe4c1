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
  const entries = new Map<string, number>();
  for (const [path, { size }] of files) {
    const entry = path.includes('/') ? path.slice(0, path.indexOf('/') + 1) : path;
    entries.set(entry, (entries.get(entry) ?? 0) + size);
  }
  const total = [...entries.values()].reduce((sum, size) => sum + size, 0);
  return html`
    <div class="scrolls" role="region" aria-label="Files" tabindex="0">
      <table>
        <thead>
          <tr><th scope="col">File</th><th scope="col">What it is</th><th scope="col" class="number">Size</th></tr>
        </thead>
        <tbody>
          ${[...entries].map(
            ([name, size]) => html`<tr>
              <th scope="row">${name}</th>
              <td class="wide">${describeEntry(name)}</td>
              <td class="number">${formatBytes(size)}</td>
            </tr>`,
          )}
          <tr><th scope="row">In all</th><td></td><td class="number">${formatBytes(total)}</td></tr>
        </tbody>
      </table>
    </div>
  `;
}
