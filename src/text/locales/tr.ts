import type { Catalogue } from '../catalogue.js';

export const catalogue = (): Catalogue => ({
  play: 'Videoyu oynat',
  playLive: 'Canlı videoyu oynat',
  live: 'CANLI',
  credit: 'Video: {credit}',
  playing: 'Video oynatılıyor',
  retry: 'Tekrar dene',
  watchElsewhere: 'Videonun sayfasına git',
  offline: 'Çevrimdışısınız. Video için bağlantı gerekiyor.',
  notFound: 'Bu video artık burada değil.',
  forbidden: 'Bu video sizin için kullanılamıyor.',
  unsupported: 'Tarayıcınız bu videoyu oynatamıyor.',
  decode: 'Bu video hasarlı ve oynatılamıyor.',
  timeout: 'Videonun gelmesi çok uzun sürüyor.',
  hour_one: '{count} saat',
  hour_other: '{count} saat',
  minute_one: '{count} dakika',
  minute_other: '{count} dakika',
  second_one: '{count} saniye',
  second_other: '{count} saniye',
  locale: 'tr',
});
