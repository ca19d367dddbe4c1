import type { Catalogue } from '../catalogue.js';

export const catalogue = (): Catalogue => ({
  play: '動画を再生',
  playLive: 'ライブ動画を再生',
  titleSeparator: '：',
  separator: '、',
  live: 'ライブ',
  credit: '動画：{credit}',
  playing: '動画を再生しています',
  retry: '再試行',
  watchElsewhere: '動画のページへ',
  offline: 'オフラインです。動画の再生には接続が必要です。',
  notFound: 'この動画はもうここにありません。',
  forbidden: 'この動画はご覧いただけません。',
  unsupported: 'お使いのブラウザーではこの動画を再生できません。',
  decode: 'この動画は破損しているため再生できません。',
  timeout: '動画の読み込みに時間がかかりすぎています。',
  hour_other: '{count}時間',
  minute_other: '{count}分',
  second_other: '{count}秒',
  and: '',
  locale: 'ja',
});
