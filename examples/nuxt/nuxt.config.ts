export default defineNuxtConfig({
  compatibilityDate: '2026-04-01',
  telemetry: false,
  css: ['~/article.css', 'news-video/news-video.css', 'news-video/news-video-transcript.css'],
  app: { head: { htmlAttrs: { lang: 'en' }, link: [{ rel: 'icon', href: 'data:,' }] } },
  // Tags that are no components of Vue.
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('news-video') } },
});
