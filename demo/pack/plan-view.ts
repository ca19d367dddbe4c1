import { html, type TemplateResult } from 'lit';
import type { Plan, Rendition } from '../../src/pack/plan/plan.ts';
import { formatBitRate, formatBytes, formatSeconds } from '../../src/pack/report/format.ts';
import { formatRate } from '../../src/pack/source/format-rate.ts';
import { toNumber } from '../../src/pack/source/ratio.ts';
import type { Source } from '../../src/pack/source/source.ts';
import { targetBitsPerSecond } from './bit-rates.ts';
import { estimateBytes } from './plan-clip.ts';

/** The frames of each rendition that are encoded, by its name. */
export type Progress = ReadonlyMap<string, number>;

/** What is going to be made, with a bar for each rendition. */
export function planView(
  { bytes, video }: Source,
  plan: Plan,
  warnings: readonly string[],
  progress: Progress,
) {
  const { sound, poster, storyboard } = plan;
  return html`
    <div class="scrolls" role="region" aria-label="Sizes of the stream" tabindex="0">
      <table>
        <thead>
          <tr><th scope="col">Size</th><th scope="col">Pixels</th><th scope="col">About</th><th scope="col">Progress</th></tr>
        </thead>
        <tbody>${plan.renditions.map((rendition) => row(rendition, plan, progress))}</tbody>
      </table>
    </div>
    <ul class="facts">
      <li>
        The video: ${formatSeconds(plan.durationSeconds)}, ${formatBytes(bytes)},
        ${video.widthPixels}×${video.heightPixels}, ${formatRate(video.frameRate)} frames a second. The clip: about
        ${formatBytes(estimateBytes(plan))} in all.
      </li>
      <li>
        ${
          sound
            ? `Sound: AAC, ${sound.channels === 1 ? 'mono' : 'stereo'}, ${formatBitRate(sound.bitsPerSecond)}.`
            : 'No sound.'
        }
        Posters: ${poster.widthsPixels.join(', ')} pixels wide. Pictures above the time slider: ${storyboard.count}.
      </li>
      ${[...plan.notices, ...warnings].map((notice) => html`<li>${notice}</li>`)}
    </ul>
  `;
}

function row(rendition: Rendition, { durationSeconds }: Plan, progress: Progress): TemplateResult {
  const { name, widthPixels, heightPixels, frameRate } = rendition;
  const frames = Math.max(1, Math.round(durationSeconds * toNumber(frameRate)));
  const done = Math.min(1, (progress.get(name) ?? 0) / frames);
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${widthPixels}×${heightPixels}</td>
    <td>${formatBitRate(targetBitsPerSecond(rendition))}</td>
    <td class="wide"><progress max="1" .value=${done} aria-label=${name}></progress></td>
  </tr>`;
}
