import type { Catalogue } from '../catalogue.js';

export const catalogue: Catalogue = {
  play: 'تشغيل الفيديو',
  playTitled: 'تشغيل الفيديو: {title}',
  playLive: 'تشغيل البث المباشر',
  playLiveTitled: 'تشغيل البث المباشر: {title}',
  separator: '، ',
  live: 'مباشر',
  credit: 'فيديو: {credit}',
  playing: 'الفيديو قيد التشغيل',
  retry: 'إعادة المحاولة',
  watchElsewhere: 'الانتقال إلى صفحة الفيديو',
  offline: 'أنت غير متصل بالإنترنت. يحتاج الفيديو إلى اتصال.',
  notFound: 'لم يعد هذا الفيديو موجودًا هنا.',
  forbidden: 'هذا الفيديو غير متاح لك.',
  unsupported: 'لا يستطيع متصفحك تشغيل هذا الفيديو.',
  decode: 'هذا الفيديو تالف ولا يمكن تشغيله.',
  timeout: 'يستغرق وصول الفيديو وقتًا أطول من اللازم.',
};
