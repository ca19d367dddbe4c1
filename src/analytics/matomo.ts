import type { NewsVideoEvent } from '../report/events.js';

/** A command for Matomo's queue `_paq`. */
export type MatomoCall = readonly [
  'trackEvent',
  category: string,
  action: string,
  name: string,
  value?: number,
];

const CATEGORY = 'News video';

/**
 * Turns a `news-video` event into commands of Matomo's event tracking, in the category "News video". The name is the
 * clip's title, or its URL.
 *
 * @returns nothing for other actions
 * @example
 * document.addEventListener('news-video', (event) => _paq.push(...toMatomoCalls(event)));
 */
export function toMatomoCalls({ detail }: NewsVideoEvent): readonly MatomoCall[] {
  const name = detail.clip.headline || detail.clip.src;
  const call = (action: string, value?: number): readonly MatomoCall[] => [
    value === undefined
      ? ['trackEvent', CATEGORY, action, name]
      : ['trackEvent', CATEGORY, action, name, value],
  ];

  switch (detail.action) {
    case 'view':
      return call('view');
    case 'start':
      return call('start', detail.msToFirstFrame);
    case 'replay':
      return call('replay');
    case 'progress':
      return call(`${detail.percent} %`);
    case 'complete':
      return call('100 %');
    case 'pause':
      return call(`pause: ${detail.reason}`, Math.round(detail.position));
    case 'error':
      return detail.fatal ? call(`error: ${detail.kind}`) : [];
    case 'summary':
      return [
        ...call('attention in seconds', Math.round(detail.attentionSeconds)),
        ...call('stall ratio in percent', Math.round(detail.stallRatio * 100)),
      ];
    default:
      return [];
  }
}
