import type { Catalogue } from '../messages.js';

export const catalogue = (): Catalogue => ({
  play: 'Phát video',
  playLive: 'Phát video trực tiếp',
  live: 'TRỰC TIẾP',
  credit: 'Video: {credit}',
  captionsIn: 'Phụ đề: {languages}',
  noCaptions: 'Không có phụ đề',
  playing: 'Đang phát video',
  retry: 'Thử lại',
  watchElsewhere: 'Đi tới trang của video',
  offline: 'Bạn đang ngoại tuyến. Video cần có kết nối mạng.',
  notFound: 'Video này không còn ở đây nữa.',
  forbidden: 'Bạn không thể xem video này.',
  unsupported: 'Trình duyệt của bạn không phát được video này.',
  decode: 'Video này bị hỏng và không thể phát.',
  timeout: 'Video tải quá lâu.',
  hour_other: '{count} giờ',
  minute_other: '{count} phút',
  second_other: '{count} giây',
  locale: 'vi',
});
