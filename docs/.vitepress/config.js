import { defineConfig } from 'vitepress';
import { headingSlug } from '../../scripts/heading-slug.js';
import { accessibleTables } from './markdown/accessible-tables.js';
import { completeHighlighting } from './markdown/complete-highlighting.js';
import { plainBraces } from './markdown/plain-braces.js';
import { repositoryLinks } from './markdown/repository-links.js';
import { sidebar } from './navigation.js';
import { pageHead } from './page-head.js';

/** The pages that only the site has are in `site/`, and at the site's root. */
const routeOf = (file) => (file === 'README.md' ? 'documentation.md' : file.replace(/^site\//, ''));

export default defineConfig(({ command }) => ({
  title: 'news-video',
  description: 'A web component that puts news clips into article pages.',
  lang: 'en',
  // The site works in any folder of any server.
  base: './',
  // The documentation names the addresses of the demo's server.
  ignoreDeadLinks: 'localhostLinks',
  rewrites: routeOf,
  // The development server has no `transformHead`, and one root.
  head: command === 'build' ? [] : pageHead('/'),
  transformHead: ({ page, assets }) =>
    pageHead(
      '../'.repeat(page.split('/').length - 1) || './',
      assets.filter((file) => file.endsWith('.woff2')),
    ),
  markdown: {
    anchor: { slugify: headingSlug },
    config: (md) => md.use(plainBraces).use(repositoryLinks).use(accessibleTables),
    codeTransformers: [completeHighlighting],
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('news-video') } } },
  vite: { publicDir: '.vitepress/generated/public', build: { chunkSizeWarningLimit: 2000 } },
  themeConfig: {
    search: { provider: 'local' },
    nav: [
      { text: 'Get started', link: '/getting-started' },
      { text: 'Attributes', link: '/reference/attributes' },
      { text: 'Playground', link: '/playground' },
      { text: 'Performance', link: '/performance' },
    ],
    sidebar: sidebar(),
    outline: { level: [2, 3] },
  },
}));
