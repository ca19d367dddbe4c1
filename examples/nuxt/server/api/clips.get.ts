import { renderClip, renderJsonLd } from 'news-video/server';
import { flood, trains } from '../clips';

/** The functions of `news-video/server` run here, and never in the browser. */
export default defineEventHandler(() => ({
  flood: renderClip(flood),
  trains: renderClip(trains),
  structuredData: renderJsonLd(flood) + renderJsonLd(trains),
}));
