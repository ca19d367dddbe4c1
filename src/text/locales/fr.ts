import type { Catalogue } from '../catalogue.js';

export const catalogue: Catalogue = {
  play: 'Lire la vidéo',
  playTitled: 'Lire la vidéo : {title}',
  playLive: 'Lire la vidéo en direct',
  playLiveTitled: 'Lire la vidéo en direct : {title}',
  live: 'DIRECT',
  credit: 'Vidéo : {credit}',
  playing: 'La vidéo est en lecture',
  retry: 'Réessayer',
  watchElsewhere: 'Aller à la page de la vidéo',
  offline: 'Vous êtes hors ligne. La vidéo a besoin d’une connexion.',
  notFound: 'Cette vidéo n’est plus disponible ici.',
  forbidden: 'Cette vidéo ne vous est pas accessible.',
  unsupported: 'Votre navigateur ne peut pas lire cette vidéo.',
  decode: 'Cette vidéo est endommagée et ne peut pas être lue.',
  timeout: 'La vidéo met trop de temps à arriver.',
};
