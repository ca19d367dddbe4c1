import type { Catalogue } from '../catalogue.js';

export const catalogue = (): Catalogue => ({
  play: 'ভিডিও চালান',
  playLive: 'লাইভ ভিডিও চালান',
  live: 'লাইভ',
  credit: 'ভিডিও: {credit}',
  playing: 'ভিডিও চলছে',
  retry: 'আবার চেষ্টা করুন',
  watchElsewhere: 'ভিডিওর পাতায় যান',
  offline: 'আপনি অফলাইনে আছেন। ভিডিওর জন্য ইন্টারনেট সংযোগ প্রয়োজন।',
  notFound: 'এই ভিডিওটি আর এখানে নেই।',
  forbidden: 'এই ভিডিওটি আপনার জন্য উপলভ্য নয়।',
  unsupported: 'আপনার ব্রাউজার এই ভিডিওটি চালাতে পারে না।',
  decode: 'এই ভিডিওটি নষ্ট এবং চালানো যাবে না।',
  timeout: 'ভিডিওটি আসতে অনেক বেশি সময় লাগছে।',
  hour_one: '{count} ঘণ্টা',
  hour_other: '{count} ঘণ্টা',
  minute_one: '{count} মিনিট',
  minute_other: '{count} মিনিট',
  second_one: '{count} সেকেন্ড',
  second_other: '{count} সেকেন্ড',
  locale: 'bn',
});
