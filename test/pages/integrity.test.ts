import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { renderClip, renderHead } from '../../src/server.js';
import { leaveOut } from '../harness/leave-out.js';
import { clickCentre, loadPage, unmountAll } from '../harness/page.js';
import { partOf, play } from '../harness/playing.js';
import { until } from '../harness/until.js';
import { FULL_CLIP } from '../server/clips.js';

/** Whether the browser reads the hashes of an import map. A refused import fails as one that does not exist does. */
async function knowsIntegrityOfImportMaps(): Promise<boolean> {
  const url = URL.createObjectURL(new Blob(['export {}'], { type: 'text/javascript' }));
  const map = document.createElement('script');
  map.type = 'importmap';
  map.textContent = JSON.stringify({ integrity: { [url]: `sha384-${'A'.repeat(64)}` } });
  document.head.append(map);
  return import(/* @vite-ignore */ url).then(
    () => false,
    () => true,
  );
}

describe('a page with the hashes of the scripts', () => {
  afterEach(unmountAll);

  async function load(folder: string): Promise<NewsVideo> {
    const json = async (name: string) => (await fetch(`/dist/${name}`)).json();
    const baseUrl = `${location.origin}${folder}`;
    const clip = { ...FULL_CLIP, src: FULL_CLIP.sources?.[0]?.src ?? '', muted: true };
    const head = renderHead([clip], {
      baseUrl,
      files: await json('files.json'),
      integrity: await json('integrity.json'),
    });
    const html = `<!doctype html><base href="${location.origin}/">${head}${renderClip(clip)}`;
    const { view } = await loadPage(URL.createObjectURL(new Blob([html], { type: 'text/html' })));
    const find = () => view.document.querySelector<NewsVideo>('news-video:state(drawn)');
    await until(find, 'the clip');
    return find() as NewsVideo;
  }

  it('plays', async () => {
    await play(await load('/built/dist/'));
  });

  it('refuses a chunk that has been changed, and tells the reader that the clip cannot be played', async function () {
    if (!(await knowsIntegrityOfImportMaps())) leaveOut(this, 'the browser has no hashes in import maps');
    const clip = await load('/tampered/dist/');
    await clickCentre(partOf(clip, 'play-button'));
    await until(() => clip.state === 'failed', 'the error', 30_000);
    expect(partOf(clip, 'message').textContent).to.contain('The video is taking too long to arrive.');
  });
});
