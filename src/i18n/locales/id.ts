import type { Catalogue } from '../messages.js';

export const catalogue = (): Catalogue => ({
  play: 'Putar video',
  playLive: 'Putar video langsung',
  live: 'LANGSUNG',
  credit: 'Video: {credit}',
  captionsIn: 'Teks: {languages}',
  noCaptions: 'Tanpa teks',
  playing: 'Video sedang diputar',
  retry: 'Coba lagi',
  watchElsewhere: 'Buka halaman video',
  offline: 'Anda sedang offline. Video memerlukan koneksi.',
  notFound: 'Video ini sudah tidak ada di sini.',
  forbidden: 'Video ini tidak tersedia untuk Anda.',
  unsupported: 'Browser Anda tidak dapat memutar video ini.',
  decode: 'Video ini rusak dan tidak dapat diputar.',
  timeout: 'Video terlalu lama dimuat.',
  hour_other: '{count} jam',
  minute_other: '{count} menit',
  second_other: '{count} detik',
  locale: 'id',
});
