import { expect } from '@open-wc/testing';
import { listSources, type SourceKind, sourceKind } from '../../src/clip/sources.js';

describe('sourceKind', () => {
  const byType: readonly (readonly [type: string, kind: SourceKind])[] = [
    ['application/vnd.apple.mpegurl', 'hls'],
    ['application/x-mpegURL', 'hls'],
    ['application/mpegurl', 'hls'],
    ['audio/mpegurl', 'hls'],
    ['audio/x-mpegurl', 'hls'],
    ['Application/VND.Apple.MpegURL', 'hls'],
    [' application/vnd.apple.mpegurl ; charset=utf-8', 'hls'],
    ['video/mp4', 'file'],
    ['video/mp4; codecs="avc1.42E01E, mp4a.40.2"', 'file'],
    ['video/webm', 'file'],
    ['application/dash+xml', 'file'],
    ['video/mpegurl', 'file'],
    ['application/vnd.apple.mpegurl+json', 'file'],
    ['constructor', 'file'],
  ];
  for (const [type, kind] of byType) {
    it(`takes the type ${type} for ${kind}`, () => {
      expect(sourceKind({ url: 'clip', type })).to.equal(kind);
    });
  }

  it('believes the type before the URL', () => {
    expect(sourceKind({ url: 'master.m3u8', type: 'video/mp4' })).to.equal('file');
  });

  it('believes the URL where the type says nothing', () => {
    expect(sourceKind({ url: 'master.m3u8', type: ' ; codecs="avc1"' })).to.equal('hls');
  });

  const byUrl: readonly (readonly [url: string, kind: SourceKind])[] = [
    ['master.m3u8', 'hls'],
    ['https://cdn.example/a.b/MASTER.M3U8?token=x.mp4#t=1', 'hls'],
    ['clip.mp4', 'file'],
    ['clip.MP4', 'file'],
    ['clip.m4v', 'file'],
    ['clip.webm', 'file'],
    ['clip.mov', 'file'],
    ['clip.ogv', 'file'],
    ['clip.mp4?next=master.m3u8', 'file'],
    ['clip.mp4#master.m3u8', 'file'],
    ['clip.m3u8.mp4', 'file'],
    ['', 'unknown'],
    ['clip', 'unknown'],
    ['clip.', 'unknown'],
    ['mp4', 'unknown'],
    ['clip.mpd', 'unknown'],
    ['clip.xmp4', 'unknown'],
    ['clip.constructor', 'unknown'],
    ['https://clips.mov', 'unknown'],
    ['//clips.mp4?a', 'unknown'],
    ['?file=master.m3u8', 'unknown'],
    ['clip.php?file=clip.mp4', 'unknown'],
    ['clip.mp4/', 'unknown'],
    ['blob:https://a.example/0f8f', 'unknown'],
  ];
  for (const [url, kind] of byUrl) {
    it(`takes ${url || 'an empty URL'} without a type for ${kind}`, () => {
      expect(sourceKind({ url, type: '' })).to.equal(kind);
    });
  }
});

describe('listSources', () => {
  const playlist = { url: 'master.m3u8', type: 'application/vnd.apple.mpegurl' };
  const file = { url: 'clip.mp4', type: '' };

  it('gives the src attribute with its type', () => {
    expect(listSources({ src: 'clip', type: 'video/mp4', children: [] })).to.deep.equal([
      { url: 'clip', type: 'video/mp4' },
    ]);
  });

  it('gives the children in their order', () => {
    expect(listSources({ src: '', type: '', children: [playlist, file] })).to.deep.equal([playlist, file]);
  });

  it('gives no child beside a src attribute', () => {
    expect(listSources({ src: 'clip.webm', type: '', children: [playlist, file] })).to.deep.equal([
      { url: 'clip.webm', type: '' },
    ]);
  });

  it('gives no child its parent’s type', () => {
    expect(listSources({ src: '', type: 'video/webm', children: [file] })).to.deep.equal([file]);
  });

  it('gives nothing where nothing is declared', () => {
    expect(listSources({ src: '', type: 'video/mp4', children: [] })).to.deep.equal([]);
  });

  for (const url of ['', 'java\nscript:alert(1)', 'data:video/mp4;base64,AAAA', 'file:///clip.mp4']) {
    it(`passes over a child with ${JSON.stringify(url)}`, () => {
      expect(listSources({ src: '', type: '', children: [{ url, type: '' }, file] })).to.deep.equal([file]);
    });
  }

  it('gives nothing for a hostile src, which still silences the children', () => {
    expect(listSources({ src: 'javascript:alert(1)', type: '', children: [file] })).to.deep.equal([]);
  });

  it('reads URL and type as HTML does, without the white space around them', () => {
    const children = [{ url: ' clip.mp4\n', type: ' ' }];
    expect(listSources({ src: '', type: '', children })).to.deep.equal([file]);
  });

  it('gives a blob', () => {
    const blob = { url: 'blob:https://a.example/0f8f', type: 'video/mp4' };
    expect(listSources({ src: '', type: '', children: [blob] })).to.deep.equal([blob]);
  });
});
