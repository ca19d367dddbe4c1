import type {} from 'news-video/types/vue';
import type { GlobalComponents } from 'vue';

// Compiled by `npm run test:types`, and never run: what the template of a Vue project may write, and what it may not.
type ClipProps = InstanceType<GlobalComponents['news-video']>['$props'];

export const clip: ClipProps = {
  src: '/clips/flood/master.m3u8',
  headline: 'A flood',
  duration: 165,
  credit: null,
  layout: 'wide',
  muted: true,
};

// @ts-expect-error there is no such layout
export const wrong: ClipProps = { layout: 'middle' };
