import { expect } from '@open-wc/testing';
import { readPlaylist } from '../../../src/engine/early-start/playlist-lines.js';

const read = (...lines: readonly string[]) => readPlaylist(['#EXTM3U', ...lines].join('\n'));

describe('readPlaylist', () => {
  it('returns every tag in order, with the text after its colon', () => {
    const { tags } = read(
      '#EXT-X-VERSION:7',
      '#EXTINF:4,Rain: more',
      'a.m4s',
      '#EXTINF:2,',
      '#EXT-X-ENDLIST',
    );
    expect(tags).to.deep.equal([
      ['EXTM3U', ''],
      ['EXT-X-VERSION', '7'],
      ['EXTINF', '4,Rain: more'],
      ['EXTINF', '2,'],
      ['EXT-X-ENDLIST', ''],
    ]);
  });

  it('returns each URI with the tags between it and the URI before', () => {
    const { entries } = read('#EXTINF:4,', '#EXT-X-GAP', 'a.m4s', 'b.m4s', '#EXTINF:2,');
    expect(entries.map(({ uri, tags }) => [uri, Array.from(tags.keys()).join(' ')])).to.deep.equal([
      ['a.m4s', 'EXTM3U EXTINF EXT-X-GAP'],
      ['b.m4s', ''],
    ]);
  });

  it('reads a URI that contains a tag as a URI', () => {
    const { entries, tags } = read('a.m4s#EXT-X-ENDLIST', 'b.m4s?#EXTINF:4');
    expect(entries.map(({ uri }) => uri)).to.deep.equal(['a.m4s#EXT-X-ENDLIST', 'b.m4s?#EXTINF:4']);
    expect(tags).to.have.length(1);
  });

  it('ignores comments, and tags in lower case', () => {
    const { entries, tags } = read('# rain', '#', '#extinf:4,', '#EXTinf', '', ' ');
    expect(entries).to.deep.equal([]);
    expect(tags.map(([name]) => name))
      .to.include('EXTM3U')
      .and.not.to.include('extinf');
  });
});
