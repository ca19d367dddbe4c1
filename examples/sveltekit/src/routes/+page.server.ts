import { renderClip, renderJsonLd } from 'news-video/server';
import { flood, trains } from './clips.js';

/** The functions run on the server, and never in the browser. */
export function load() {
  return {
    flood: renderClip(flood),
    trains: renderClip(trains),
    structuredData: renderJsonLd(flood) + renderJsonLd(trains),
  };
}
