import type {} from 'news-video/types/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

// Compiled by `npm run test:types`, and never run: what a Svelte template may write, and what it may not.
export const clip: SvelteHTMLElements['news-video'] = {
  src: '/clips/flood/master.m3u8',
  headline: 'A flood',
  duration: 165,
  credit: null,
  start: '0:05',
  class: 'lead',
  'onnews-video': ({ detail }) => console.log(detail.action),
  onplaying: ({ type }) => console.log(type),
};

// The event bubbles: <svelte:document> and every element around a clip hear it, too.
export const around: SvelteHTMLElements['svelte:document'] = {
  'onnews-video': ({ detail }) => console.log(detail.action),
};

// @ts-expect-error there is no such layout
export const wrong: SvelteHTMLElements['news-video'] = { layout: 'middle' };
