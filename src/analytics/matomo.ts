import type { NewsVideoDetail, NewsVideoEvent } from '../report/events.js';
import type { CallsByAction, CallsByAnyAction } from './calls-by-action.js';

/** A command for Matomo's queue `_paq`. */
export type MatomoCall = readonly [
  'trackEvent',
  category: string,
  action: string,
  name: string,
  value?: number,
];

const CATEGORY = 'News video';

const CALLS: CallsByAction<MatomoCall> = {
  view: (detail) => [command(detail, 'view')],
  start: (detail) => [command(detail, 'start', detail.msToFirstFrame)],
  play: (detail) => [command(detail, detail.isReplay ? 'replay' : 'play')],
  progress: (detail) => [command(detail, `${detail.percent} %`)],
  complete: (detail) => [command(detail, '100 %')],
  pause: (detail) => [command(detail, `pause: ${detail.reason}`, Math.round(detail.position))],
  error: (detail) => (detail.fatal ? [command(detail, `error: ${detail.kind}`)] : []),
  summary: (detail) => [
    command(detail, 'attention in seconds', Math.round(detail.attentionSeconds)),
    command(detail, 'stall ratio in percent', Math.round(detail.stallRatio * 100)),
  ],
};

/**
 * Turns a `news-video` event into commands of Matomo's event tracking, in the category "News video". The name is the
 * clip's title, or its URL.
 *
 * @returns nothing for other actions
 * @example
 * document.addEventListener('news-video', (event) => _paq.push(...toMatomoCalls(event)));
 */
export function toMatomoCalls({ detail }: NewsVideoEvent): readonly MatomoCall[] {
  return (CALLS as CallsByAnyAction<MatomoCall>)[detail.action]?.(detail) ?? [];
}

function command({ clip }: NewsVideoDetail, action: string, value?: number): MatomoCall {
  const name = clip.headline || clip.src;
  return value === undefined
    ? ['trackEvent', CATEGORY, action, name]
    : ['trackEvent', CATEGORY, action, name, value];
}
