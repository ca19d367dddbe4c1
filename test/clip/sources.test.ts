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
    it(`maps the type ${type} to ${kind}`, () => {
      expect(sourceKind({ url: 'clip', type })).to.equal(kind);
    });
  }

  it('prefers the type to the URL', () => {
    expect(sourceKind({ url: 'master.m3u8', type: 'video/mp4' })).to.equal('file');
  });

  it('uses the URL where the type is empty', () => {
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
    it(`maps ${url || 'an empty URL'} without a type to ${kind}`, () => {
      expect(sourceKind({ url, type: '' })).to.equal(kind);
    });
  }
});

describe('listSources', () => {
  const playlist = { url: 'master.m3u8', type: 'application/vnd.apple.mpegurl' };
  const file = { url: 'clip.mp4', type: '' };

  it('lists the src attribute with its type', () => {
    expect(listSources({ src: 'clip', type: 'video/mp4', children: [] })).to.deep.equal([
      { url: 'clip', type: 'video/mp4' },
    ]);
  });

  it('lists the children in order', () => {
    expect(listSources({ src: '', type: '', children: [playlist, file] })).to.deep.equal([playlist, file]);
  });

  it('lists no child where there is a src attribute', () => {
    expect(listSources({ src: 'clip.webm', type: '', children: [playlist, file] })).to.deep.equal([
      { url: 'clip.webm', type: '' },
    ]);
  });

  it('does not apply the parent’s type to a child', () => {
    expect(listSources({ src: '', type: 'video/webm', children: [file] })).to.deep.equal([file]);
  });

  it('lists nothing where nothing is declared', () => {
    expect(listSources({ src: '', type: 'video/mp4', children: [] })).to.deep.equal([]);
  });

  for (const url of ['', 'java\nscript:alert(1)', 'data:video/mp4;base64,AAAA', 'file:///clip.mp4']) {
    it(`skips a child with ${JSON.stringify(url)}`, () => {
      expect(listSources({ src: '', type: '', children: [{ url, type: '' }, file] })).to.deep.equal([file]);
    });
  }

  it('lists nothing for an unsafe src, nor the children', () => {
    expect(listSources({ src: 'javascript:alert(1)', type: '', children: [file] })).to.deep.equal([]);
  });

  it('strips white space around URL and type, as HTML does', () => {
    const children = [{ url: ' clip.mp4\n', type: ' ' }];
    expect(listSources({ src: '', type: '', children })).to.deep.equal([file]);
  });

  it('lists a blob URL', () => {
    const blob = { url: 'blob:https://a.example/0f8f', type: 'video/mp4' };
    expect(listSources({ src: '', type: '', children: [blob] })).to.deep.equal([blob]);
  });
});
