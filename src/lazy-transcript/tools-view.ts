import { html, nothing, type TemplateResult } from 'lit';
import { interpolateByName } from '../i18n/interpolate-by-name.js';
import { icon } from './icons.js';
import type { LoadedTranscript } from './transcript-loader.js';
import type { TranscriptSearch } from './transcript-search.js';

/** The data of the toolbar. */
export interface ToolsModel {
  readonly transcript: LoadedTranscript;
  readonly search: TranscriptSearch;
}

/** The listeners for the reader's actions in the toolbar. */
export interface ToolsActions {
  readonly onSearch: (query: string) => void;
  readonly onMove: (steps: 1 | -1) => void;
  readonly onTrack: (track: HTMLTrackElement) => void;
}

/** The content of the toolbar: search, and the languages of the captions. */
export function toolsView(model: ToolsModel, actions: ToolsActions): readonly unknown[] {
  const { transcript, search } = model;
  const { captionTracks, messages } = transcript;
  const steps = [
    stepButton('previous', messages.previousMatch, () => actions.onMove(-1)),
    stepButton('next', messages.nextMatch, () => actions.onMove(1)),
  ];
  const select = captionTracks.length > 1 ? languageSelect(transcript, actions) : nothing;
  const count = html`<span class="count" .textContent=${countText(model)}></span>`;
  return [searchField(messages.search, actions), count, search.count > 0 ? steps : nothing, select];
}

function searchField(label: string, { onSearch, onMove }: ToolsActions): TemplateResult {
  const onInput = (event: Event) => onSearch((event.currentTarget as HTMLInputElement).value);
  const onKeydown = (event: KeyboardEvent) => {
    const input = event.currentTarget as HTMLInputElement;
    const isSearch = event.key === 'Enter' || (event.key === 'Escape' && input.value !== '');
    if (!isSearch || event.isComposing) return;
    // The search may be in a form or a dialog of the page, which must neither be submitted nor be closed.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') {
      onMove(event.shiftKey ? -1 : 1);
    } else {
      input.value = '';
      onSearch('');
    }
  };
  return html`<input
    type="search"
    aria-label=${label}
    placeholder=${label}
    @input=${onInput}
    @keydown=${onKeydown}
  />`;
}

function countText({ transcript, search }: ToolsModel): string {
  const { query, count, index } = search;
  const { matchOfCount, noMatch } = transcript.messages;
  if (!query) return '';
  return count > 0 ? interpolateByName(matchOfCount, { position: index + 1, count }) : noMatch;
}

function stepButton(iconName: 'previous' | 'next', label: string, onClick: () => void): TemplateResult {
  return html`<button type="button" aria-label=${label} title=${label} @click=${onClick}>${icon(iconName)}</button>`;
}

function languageSelect(transcript: LoadedTranscript, { onTrack }: ToolsActions): TemplateResult {
  const { captionTracks, shownTrack, messages } = transcript;
  const onChange = (event: Event) => {
    const track = captionTracks[(event.currentTarget as HTMLSelectElement).selectedIndex];
    if (track) onTrack(track);
  };
  const options = captionTracks.map((track) => {
    const { srclang, label } = track;
    return html`<option lang=${srclang} .selected=${track === shownTrack}>${label || srclang}</option>`;
  });
  return html`<select aria-label=${messages.language} @change=${onChange}>${options}</select>`;
}
