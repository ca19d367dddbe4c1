import type { Catalogue } from '../catalogue.js';

export const catalogue: Catalogue = {
  play: 'Reproducir vídeo',
  playTitled: 'Reproducir vídeo: {title}',
  playLive: 'Reproducir vídeo en directo',
  playLiveTitled: 'Reproducir vídeo en directo: {title}',
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
};
