import { floodFile } from '../harness/clips.js';
import { choose, menuItems } from '../harness/controls.js';
import { untilMoving } from '../harness/playing.js';
import { until } from '../harness/until.js';
import { AttackedPage } from './attacked-page.js';
import { SHORT_PAYLOADS, shownPayload } from './payloads.js';

const HLS_TYPE = 'application/vnd.apple.mpegurl';

/** As a careful publisher writes a text into a playlist: what would end its quotes or its line is left out. */
const quoted = (text: string) => text.replace(/["\r\n]/g, ' ');

describe('a stream', () => {
  let page: AttackedPage;
  before(async () => {
    page = await AttackedPage.load();
  });
  after(() => page.close());

  const playlist = (...lines: readonly string[]) => page.file(lines.join('\n'), HLS_TYPE);

  /** The demo's own stream, with what an attacker has put before its segments, and behind their lengths. */
  async function mediaPlaylist(titleOf: (at: number) => string): Promise<string> {
    const base = floodFile('cmaf/360p/media.m3u8');
    const text = await (await fetch(base)).text();
    let segments = 0;
    const lines = text.split('\n').map((line) => {
      if (line.startsWith('#EXTINF')) return line.replace(/,.*$/, `,${titleOf(segments++)}`);
      if (line.startsWith('#EXT-X-MAP'))
        return line.replace(/URI="([^"]*)"/, (_all, uri) => `URI="${new URL(uri, base)}"`);
      return line && !line.startsWith('#') ? new URL(line, base).href : line;
    });
    return playlist(...lines);
  }

  const variant = (url: string, more = '') =>
    `#EXT-X-STREAM-INF:BANDWIDTH=800000,RESOLUTION=640x360,CODECS="avc1.4d401e,mp4a.40.2",SUBTITLES="s"${more}\n${url}`;

  it('whose names and titles are attacks plays, and lists them as text', async () => {
    const media = await mediaPlaylist((at) => quoted(SHORT_PAYLOADS[at * 7] ?? ''));
    const captions = playlist('#EXTM3U', '#EXT-X-TARGETDURATION:5', '#EXT-X-ENDLIST');
    const names = SHORT_PAYLOADS.map(quoted).filter(
      // hls.js finds tags anywhere in a line, in a name, too, and gives up on some of them.
      (name) => name.trim() && !name.includes('#EXT'),
    );
    const master = playlist(
      '#EXTM3U',
      ...names.map(
        (name) =>
          `#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="s",NAME="${name}",LANGUAGE="${name}",URI="${captions}"`,
      ),
      variant(media),
    );
    const element = await page.clip({ src: master, type: HLS_TYPE, engine: 'hls', muted: '' });
    await element.play();
    await untilMoving(element);
    await until(
      () => element.textTracks.length >= names.length / 2,
      () =>
        `the subtitles, not ${element.textTracks.length} of ${names.length} (${element.state} ${element.error?.message})`,
    );
    await until(() => element.shadowRoot?.querySelector('.is-captions'), 'the button of the captions');
    await choose(element, 'Captions');
    await until(() => menuItems(element).length > 100, 'the languages');
    page.expectUnharmed('the name of a rendition');
    page.show();
    await page.expectAnswer();
  });

  it('whose addresses are attacks fails in words, and nothing of them is run', async () => {
    const attacks = [
      'javascript:pwned=1',
      'data:text/html,<script>pwned=1</script>',
      'blob:null/0',
      'http://[',
    ];
    for (const attack of attacks) {
      const master = playlist('#EXTM3U', variant(attack, ''));
      const element = await page.clip({ src: master, type: HLS_TYPE, engine: 'hls', muted: '' });
      element.play().catch(() => undefined);
      await until(
        () => element.state === 'failed',
        () => `the failure for ${attack}, not ${element.state}`,
      );
      page.expectUnharmed(attack);
    }
  });

  it('with attacks for tags plays, or fails in words; the page answers, and the next stream plays', async () => {
    for (let from = 0; from < SHORT_PAYLOADS.length; from += 80) {
      const tags = SHORT_PAYLOADS.slice(from, from + 80).filter((tag) => !tag.includes('https:'));
      const media = await mediaPlaylist(
        (at) => `${quoted(tags[at] ?? '')}\n#EXT-X-${quoted(tags[at + 40] ?? '')}`,
      );
      const list = tags.map((tag) => `#EXT-X-${quoted(tag)}:${quoted(tag)}`);
      const master = playlist('#EXTM3U', ...list, variant(media, `,${tags.map(quoted).join(',')}`));
      const element = await page.clip({ src: master, type: HLS_TYPE, engine: 'hls', muted: '' });
      element.play().catch(() => undefined);
      await until(
        () => element.state === 'playing' || element.state === 'failed',
        () => element.state,
      );
      page.expectUnharmed(shownPayload(tags.join(' ')));
    }
    const element = await page.clip({ src: floodFile('cmaf/master.m3u8'), engine: 'hls', muted: '' });
    await element.play();
    await untilMoving(element);
    await page.expectAnswer();
  });
});
