import type { Catalogue } from '../catalogue.js';

export const catalogue = (): Catalogue => ({
  play: 'Reproducir vídeo',
  playLive: 'Reproducir vídeo en directo',
  live: 'EN DIRECTO',
  credit: 'Vídeo: {credit}',
  playing: 'El vídeo se está reproduciendo',
  retry: 'Reintentar',
  watchElsewhere: 'Ir a la página del vídeo',
  offline: 'No hay conexión. El vídeo la necesita.',
  notFound: 'Este vídeo ya no está aquí.',
  forbidden: 'Este vídeo no está disponible para usted.',
  unsupported: 'Su navegador no puede reproducir este vídeo.',
  decode: 'Este vídeo está dañado y no se puede reproducir.',
  timeout: 'El vídeo tarda demasiado en llegar.',
  hour_one: '{count} hora',
  hour_other: '{count} horas',
  minute_one: '{count} minuto',
  minute_other: '{count} minutos',
  second_one: '{count} segundo',
  second_other: '{count} segundos',
  locale: 'es',
});
