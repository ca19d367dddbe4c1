import type { Catalogue } from '../catalogue.js';

export const catalogue: Catalogue = {
  play: 'הפעלת הסרטון',
  playTitled: 'הפעלת הסרטון: {title}',
  playLive: 'הפעלת השידור החי',
  playLiveTitled: 'הפעלת השידור החי: {title}',
  live: 'שידור חי',
  credit: 'וידאו: {credit}',
  playing: 'הסרטון מתנגן',
  retry: 'ניסיון נוסף',
  watchElsewhere: 'מעבר לעמוד הסרטון',
  offline: 'אין חיבור לרשת. הסרטון זקוק לחיבור.',
  notFound: 'הסרטון כבר אינו כאן.',
  forbidden: 'הסרטון אינו זמין עבורך.',
  unsupported: 'הדפדפן שלך אינו יכול להפעיל את הסרטון.',
  decode: 'הסרטון פגום ולא ניתן להפעיל אותו.',
  timeout: 'טעינת הסרטון נמשכת זמן רב מדי.',
};
