// Reads a video of Arc XP. The feature itself needs Fusion, which is not here.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { renderClip, renderJsonLd } from 'news-video/server';
import { clipOfAns } from './clip-of-ans.js';

const VIDEO = {
  type: 'video',
  version: '0.10.9',
  _id: 'TANE5COURIER',
  headlines: { basic: 'How a meadow swallows a flood' },
  description: { basic: 'Why Merrowby takes down walls' },
  credits: { affiliation: [{ type: 'author', name: 'The Tane Courier' }] },
  duration: 165_000,
  video_type: 'clip',
  language: 'en-GB',
  first_publish_date: '2026-11-30T08:00:00Z',
  promo_items: {
    basic: { type: 'image', url: 'https://img.example/flood.jpg', alt_text: 'A meadow under water' },
  },
  streams: [
    { stream_type: 'mp4', bitrate: 600, url: 'https://media.example/flood-600.mp4' },
    { stream_type: 'ts', bitrate: 5400, url: 'https://media.example/flood.m3u8' },
    { stream_type: 'mp4', bitrate: 2000, url: 'https://media.example/flood-2000.mp4' },
  ],
  subtitles: {
    urls: [
      { format: 'WEB_VTT', url: 'https://media.example/flood.vtt' },
      { format: 'SRT', url: 'x' },
    ],
  },
};

it('makes a clip of a video in ANS', () => {
  const clip = clipOfAns(VIDEO, 'https://news.example/floods');
  const html = renderClip(clip);
  assert.match(html, /^<news-video id="clip-TANE5COURIER" src="https:\/\/media.example\/flood.m3u8"/);
  assert.match(html, /<source src="https:\/\/media.example\/flood-2000.mp4" type="video\/mp4">/);
  assert.match(html, /<track src="https:\/\/media.example\/flood.vtt" kind="captions" srclang="en">/);
  assert.match(html, /Video: The Tane Courier/);
  assert.match(html, /<time datetime="PT165S" dir="ltr">02:45<\/time>/);
  assert.match(renderJsonLd(clip), /"thumbnailUrl":\["https:\/\/img.example\/flood.jpg"\]/);
});

it('makes a clip of a live video, and of one with a file alone', () => {
  const live = clipOfAns({ ...VIDEO, video_type: 'live' }, 'https://news.example/floods');
  assert.match(renderClip(live), / stream-type="live"/);
  assert.match(renderJsonLd(live), /"isLiveBroadcast":true/);
  const file = clipOfAns({ ...VIDEO, streams: VIDEO.streams.slice(0, 1) }, 'https://news.example/floods');
  assert.match(renderClip(file), /^<news-video [^>]*src="https:\/\/media.example\/flood-600.mp4"/);
});
