import type { Catalogue } from '../catalogue.js';

export const catalogue = (): Catalogue => ({
  play: 'Video afspelen',
  playLive: 'Livevideo afspelen',
  live: 'LIVE',
  credit: 'Video: {credit}',
  playing: 'Video wordt afgespeeld',
  retry: 'Opnieuw proberen',
  watchElsewhere: 'Naar de pagina van de video',
  offline: 'U bent offline. Voor de video is een verbinding nodig.',
  notFound: 'Deze video is hier niet meer.',
  forbidden: 'Deze video is niet voor u beschikbaar.',
  unsupported: 'Uw browser kan deze video niet afspelen.',
  decode: 'Deze video is beschadigd en kan niet worden afgespeeld.',
  timeout: 'Het laden van de video duurt te lang.',
  hour_one: '{count} uur',
  hour_other: '{count} uur',
  minute_one: '{count} minuut',
  minute_other: '{count} minuten',
  second_one: '{count} seconde',
  second_other: '{count} seconden',
  locale: 'nl',
});
