import type { Catalogue } from '../catalogue.js';

export const catalogue = (): Catalogue => ({
  play: 'वीडियो चलाएँ',
  playLive: 'लाइव वीडियो चलाएँ',
  live: 'लाइव',
  credit: 'वीडियो: {credit}',
  playing: 'वीडियो चल रहा है',
  retry: 'फिर से कोशिश करें',
  watchElsewhere: 'वीडियो के पेज पर जाएँ',
  offline: 'आप ऑफ़लाइन हैं। वीडियो के लिए इंटरनेट कनेक्शन चाहिए।',
  notFound: 'यह वीडियो अब यहाँ नहीं है।',
  forbidden: 'यह वीडियो आपके लिए उपलब्ध नहीं है।',
  unsupported: 'आपका ब्राउज़र यह वीडियो नहीं चला सकता।',
  decode: 'यह वीडियो ख़राब है और चलाया नहीं जा सकता।',
  timeout: 'वीडियो आने में बहुत ज़्यादा समय लग रहा है।',
  hour_one: '{count} घंटा',
  hour_other: '{count} घंटे',
  minute_one: '{count} मिनट',
  minute_other: '{count} मिनट',
  second_one: '{count} सेकंड',
  second_other: '{count} सेकंड',
  locale: 'hi',
});
