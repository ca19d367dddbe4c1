import '@angular/compiler';
import { ApplicationRef, Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

const TEMPLATE = `
  <article>
    @if (state().isShown) {
      <news-video
        id="clip"
        [src]="state().src"
        [headline]="state().headline"
        [credit]="state().credit"
        [duration]="state().duration"
        [attr.poster-srcset]="state().posterSrcset"
        [posterAlt]="state().posterAlt"
        [loop]="state().loop"
        [muted]="true"
        (news-video)="onReport($event)"
        (playing)="onPlaying($event)"
        (error)="onError($event)"
      >
        @for (track of state().tracks; track track.src) {
          <track kind="captions" [src]="track.src" [attr.srclang]="track.srclang" [attr.label]="track.label" />
        }
        <span slot="caption">{{ state().caption }}</span>
      </news-video>
    } @else {
      <p>No clip today.</p>
    }
    @if (state().hasTranscript) {
      <news-video-transcript for="clip" open></news-video-transcript>
    }
  </article>`;

/** Compiled in the browser: examples/angular is built by Angular's own tools. */
export async function mount(target, first, listeners) {
  const state = signal(first);
  class Article {
    state = state;
    onReport = listeners.onReport;
    onPlaying = listeners.onPlaying;
    onError = listeners.onError;
  }
  Component({ selector: 'app-article', template: TEMPLATE, schemas: [CUSTOM_ELEMENTS_SCHEMA] })(Article);
  target.append(document.createElement('app-article'));
  const { injector } = await bootstrapApplication(Article);
  return (next) => {
    state.set(next);
    injector.get(ApplicationRef).tick();
  };
}
