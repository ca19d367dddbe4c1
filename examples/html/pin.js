// Writes dist/index.html: the page, with the hash of each file of the version that is installed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import files from 'news-video/files.json' with { type: 'json' };
import integrity from 'news-video/integrity.json' with { type: 'json' };
import { renderHead } from 'news-video/server';

const baseUrl = env.CDN_URL ?? 'https://cdn.example/news-video/1.0.0-rc.0/';
const tags = renderHead([], { baseUrl, files, integrity, transcript: true });

const page = readFileSync('index.html', 'utf8');
mkdirSync('dist', { recursive: true });
writeFileSync(
  'dist/index.html',
  page.replace(/<!-- news-video -->.*<!-- \/news-video -->/s, () => tags),
);
