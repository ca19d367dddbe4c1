import type { Catalogue } from '../messages.js';

export const catalogue = (): Catalogue => ({
  play: 'เล่นวิดีโอ',
  playLive: 'เล่นวิดีโอสด',
  live: 'สด',
  credit: 'วิดีโอ: {credit}',
  captionsIn: 'คำบรรยาย: {languages}',
  noCaptions: 'ไม่มีคำบรรยาย',
  playing: 'กำลังเล่นวิดีโอ',
  retry: 'ลองอีกครั้ง',
  watchElsewhere: 'ไปที่หน้าของวิดีโอ',
  offline: 'คุณออฟไลน์อยู่ วิดีโอต้องใช้การเชื่อมต่อ',
  notFound: 'ไม่มีวิดีโอนี้ที่นี่แล้ว',
  forbidden: 'วิดีโอนี้ไม่พร้อมให้คุณรับชม',
  unsupported: 'เบราว์เซอร์ของคุณเล่นวิดีโอนี้ไม่ได้',
  decode: 'วิดีโอนี้เสียหายและเล่นไม่ได้',
  timeout: 'วิดีโอใช้เวลาโหลดนานเกินไป',
  hour_other: '{count} ชั่วโมง',
  minute_other: '{count} นาที',
  second_other: '{count} วินาที',
  locale: 'th',
});
