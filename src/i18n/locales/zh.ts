import { isTraditional } from '../chinese-script.js';
import type { Catalogue } from '../messages.js';

export const catalogue = (lang: string): Catalogue => (isTraditional(lang) ? traditional() : simplified());

const simplified = (): Catalogue => ({
  play: '播放视频',
  playLive: '播放直播视频',
  titleSeparator: '：',
  separator: '，',
  live: '直播',
  credit: '视频：{credit}',
  captionsIn: '字幕：{languages}',
  noCaptions: '无字幕',
  playing: '视频正在播放',
  retry: '重试',
  watchElsewhere: '前往视频页面',
  offline: '您已离线。观看视频需要网络连接。',
  notFound: '该视频已不在此处。',
  forbidden: '您无法观看该视频。',
  unsupported: '您的浏览器无法播放该视频。',
  decode: '该视频已损坏，无法播放。',
  timeout: '视频加载时间过长。',
  hour_other: '{count}小时',
  minute_other: '{count}分钟',
  second_other: '{count}秒钟',
  and: '',
  locale: 'zh',
});

const traditional = (): Catalogue => ({
  play: '播放影片',
  playLive: '播放直播影片',
  titleSeparator: '：',
  separator: '，',
  live: '直播',
  credit: '影片：{credit}',
  captionsIn: '字幕：{languages}',
  noCaptions: '無字幕',
  playing: '影片正在播放',
  retry: '重試',
  watchElsewhere: '前往影片頁面',
  offline: '您已離線。觀看影片需要網路連線。',
  notFound: '這部影片已不在此處。',
  forbidden: '您無法觀看這部影片。',
  unsupported: '您的瀏覽器無法播放這部影片。',
  decode: '這部影片已損壞，無法播放。',
  timeout: '影片載入時間過長。',
  hour_other: '{count} 小時',
  minute_other: '{count} 分鐘',
  second_other: '{count} 秒',
  and: ' ',
  locale: 'zh-Hant',
});
