import type { Catalogue } from '../catalogue.js';

export const catalogue: Catalogue = {
  play: 'Video abspielen',
  playTitled: 'Video abspielen: {title}',
  playLive: 'Live-Video abspielen',
  playLiveTitled: 'Live-Video abspielen: {title}',
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
};
