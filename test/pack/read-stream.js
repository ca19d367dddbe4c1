import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Reads an HLS stream from disk as a validator sees it: with a parser of its own, and with what ffprobe finds in
 * the segments.
 *
 * @param {string} file the multivariant playlist
 */
export function readStream(file) {
  const folder = dirname(file);
  const text = readFileSync(file, 'utf8');
  const entries = readEntries(text);
  return {
    text,
    tags: entries.tags,
    renditions: entries.tags
      .filter(({ name }) => name === 'EXT-X-MEDIA')
      .map(({ value }) => readRendition(readAttributes(value), folder)),
    variants: entries.uris.map(({ uri, tags }) => ({
      uri,
      attributes: readAttributes(tags.find(({ name }) => name === 'EXT-X-STREAM-INF')?.value ?? ''),
      ...readMedia(join(folder, uri)),
    })),
  };
}

function readRendition(attributes, folder) {
  const playlist = readPlaylist(join(folder, attributes.URI ?? ''));
  return { attributes, ...playlist, captions: readFileSync(playlist.segments[0].path, 'utf8') };
}

function readPlaylist(file) {
  const text = readFileSync(file, 'utf8');
  const { tags, uris } = readEntries(text);
  const folder = dirname(file);
  const segments = uris.map(({ uri, tags }) => ({
    uri,
    path: join(folder, uri),
    bytes: statSync(join(folder, uri)).size,
    seconds: Number.parseFloat(tags.find(({ name }) => name === 'EXTINF')?.value ?? ''),
  }));
  return { text, tags, segments, folder };
}

function readMedia(file) {
  const playlist = readPlaylist(file);
  const map = playlist.tags.find(({ name }) => name === 'EXT-X-MAP');
  const init = map && readFileSync(join(playlist.folder, readAttributes(map.value).URI));
  return { ...playlist, init, ...probe(init, playlist.segments) };
}

/** What ffprobe finds in a rendition: its streams, and the packets of each segment. */
function probe(init, segments) {
  const folder = mkdtempSync(join(tmpdir(), 'stream-'));
  const file = join(folder, 'rendition.mp4');
  try {
    const parts = segments.map(({ path }) => readFileSync(path));
    writeFileSync(file, Buffer.concat([init, ...parts]));
    const shown =
      'stream=index,codec_type,codec_name,profile,level,width,height,r_frame_rate,field_order,sample_aspect_ratio,color_space:packet=stream_index,pts_time,dts_time,duration_time,flags,pos';
    const options = ['-v', 'error', '-of', 'json', '-show_entries', shown, file];
    const { streams, packets } = JSON.parse(execFileSync('ffprobe', options, { maxBuffer: 1e9 }));
    let end = init.length;
    const bounds = parts.map((part) => {
      end += part.length;
      return end;
    });
    const packetsOf = bounds.map((bound, index) =>
      packets.filter(({ pos }) => Number(pos) < bound && Number(pos) >= (bounds[index - 1] ?? 0)),
    );
    return { streams, packetsOf, chunksOf: parts.map(chunks) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The types of the boxes of a segment, and the number of its fragments. */
function chunks(segment) {
  const types = [];
  for (let at = 0; at < segment.length; at += segment.readUInt32BE(at))
    types.push(segment.toString('latin1', at + 4, at + 8));
  return types;
}

function readEntries(text) {
  const allTags = [];
  const uris = [];
  let tags = [];
  for (const line of text.split('\n')) {
    const [, name, value = ''] = /^#(EXT[A-Z0-9-]*):?(.*)$/.exec(line) ?? [];
    if (name) {
      allTags.push({ name, value });
      tags.push({ name, value });
    } else if (line && !line.startsWith('#')) {
      uris.push({ uri: line, tags });
      tags = [];
    }
  }
  return { tags: allTags, uris };
}

export function readAttributes(list) {
  const found = list.matchAll(/([A-Z0-9-]+)=("([^"]*)"|[^,]*)/g);
  return Object.fromEntries(Array.from(found, ([, name, value, quoted]) => [name, quoted ?? value]));
}
