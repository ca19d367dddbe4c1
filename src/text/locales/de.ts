import type { Catalogue } from '../catalogue.js';

export const catalogue = (): Catalogue => ({
  play: 'Video abspielen',
  playLive: 'Live-Video abspielen',
  live: 'LIVE',
  credit: 'Video: {credit}',
  playing: 'Video läuft',
  retry: 'Erneut versuchen',
  watchElsewhere: 'Zur Seite des Videos',
  offline: 'Sie sind offline. Für das Video wird eine Verbindung benötigt.',
  notFound: 'Dieses Video gibt es nicht mehr.',
  forbidden: 'Dieses Video ist für Sie nicht verfügbar.',
  unsupported: 'Ihr Browser kann dieses Video nicht abspielen.',
  decode: 'Dieses Video ist beschädigt und kann nicht abgespielt werden.',
  timeout: 'Das Video braucht zu lange zum Laden.',
  hour_one: '{count} Stunde',
  hour_other: '{count} Stunden',
  minute_one: '{count} Minute',
  minute_other: '{count} Minuten',
  second_one: '{count} Sekunde',
  second_other: '{count} Sekunden',
  locale: 'de',
});
