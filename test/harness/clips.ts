/** The demo's clips, as URLs of the test server. */
const base = new URL('../../demo/clips/', import.meta.url);

const url = (path: string) => new URL(path, base).href;

/** A file in the folder of the flood clip. */
export const floodFile = (path: string) => url(`flood-meadows/${path}`);

export const FLOOD_HLS = url('flood-meadows/cmaf/master.m3u8');
export const NIGHT_HLS = url('night-trains/cmaf/master.m3u8');
export const NIGHT_MPEG_TS = url('night-trains/ts/master.m3u8');
export const FLOOD_MP4 = url('flood-meadows/clip-360.mp4');
export const NIGHT_MP4 = url('night-trains/clip-360.mp4');
export const CLOSED_CAPTIONS = new URL('../media/closed-captions/media.m3u8', import.meta.url).href;
export const FLOOD_POSTER = url('flood-meadows/poster-480.jpg');
export const FLOOD_CAPTIONS = url('flood-meadows/captions.en.vtt');

/** A live stream that began so many seconds ago. */
export const floodLive = (seconds: number) =>
  `${floodFile('cmaf/360p/media.m3u8')}?live=${Date.now() - seconds * 1000}`;
