import { expect } from '@open-wc/testing';
import { fromCmcdHeaders, fromCmcdQuery, validateCmcdRequest } from '@svta/cml-cmcd';
import { withoutCmcd } from '../../src/engine/cmcd.js';
import { clip } from '../harness/clip.js';
import { unmountAll } from '../harness/page.js';
import { play } from '../harness/playing.js';
import { until } from '../harness/until.js';

interface LoggedRequest {
  readonly url: string;
  readonly cmcd: { readonly url: string; readonly headers: Record<string, string> };
}

/** hls.js 1.7 sends a duration with initialization sections, too. */
const HLS_JS_DEFECT = /^Key "d" must not be present when "ot" is "i"/;

let visits = 0;

/** Plays a clip until hls.js loads it, and returns the requests of its stream. */
async function requestsOf(attributes: string, rest = '', query = ''): Promise<LoggedRequest[]> {
  const visit = `cmcd-${performance.timeOrigin}-${visits++}`;
  const base = `/fault/none/${visit}/demo/clips/flood-meadows`;
  const element = await clip(
    `src="${base}/cmaf/master.m3u8${query}" engine="hls" muted id="flood" ${rest.replace('BASE', base)} ${attributes}`,
  );
  await play(element);
  const log = async (): Promise<LoggedRequest[]> =>
    (await (await fetch(`/fault-log/${visit}`, { cache: 'no-store' })).json()) ?? [];
  let requests: LoggedRequest[] = [];
  await until(
    () => element.currentTime > 4.5,
    () => `hls.js (at ${element.currentTime})`,
  );
  requests = await log();
  element.remove();
  return requests;
}

function consentIs(content: string): void {
  document.head.insertAdjacentHTML('beforeend', `<meta name="news-video-consent" content="${content}">`);
}

function dataOf({ cmcd }: LoggedRequest) {
  const query = new URL(cmcd.url, location.href).searchParams.get('CMCD');
  return query ? fromCmcdQuery(new URLSearchParams({ CMCD: query })) : fromCmcdHeaders(cmcd.headers);
}

describe('CMCD', () => {
  afterEach(() => {
    unmountAll();
    document.querySelector('meta[name="news-video-consent"]')?.remove();
  });

  it('is not sent unless the author wants it', async () => {
    const requests = await requestsOf('');
    expect(requests.length).to.be.above(3);
    for (const { cmcd } of requests) {
      expect(cmcd.url).not.to.include('CMCD');
      expect(cmcd.headers).to.deep.equal({});
    }
  });

  for (const mode of ['query', 'headers'] as const) {
    it(`is in the ${mode} of all requests, valid in version 2, and each file is loaded once`, async () => {
      const requests = await requestsOf(`cmcd="${mode}"`);
      for (const request of requests) {
        const { url, headers } = request.cmcd;
        const data = dataOf(request);
        expect(data.v, url).to.equal(2);
        expect(data.sf, url).to.equal('h');
        expect(data.cid, url).to.equal('flood');
        expect(data.ot, url).to.be.oneOf(['m', 'i', 'v', 'av', 'a']);
        expect(data.sid, url).to.equal(undefined);
        expect(Object.keys(headers).length > 0, url).to.equal(mode === 'headers');
        const { issues } = validateCmcdRequest(new Request(new URL(url, location.href), { headers }));
        const messages = issues.map(({ message }) => message).filter((text) => !HLS_JS_DEFECT.test(text));
        expect(messages, url).to.deep.equal([]);
      }
      const segments = requests.map(({ url }) => url).filter((url) => /\.(m4s|mp4)$/.test(url));
      expect(new Set(segments).size).to.equal(segments.length);
      const types = requests.map((request) => dataOf(request).ot);
      expect(types.slice(0, 2)).to.deep.equal(['m', 'm']);
      // The early start's own requests, and those of hls.js.
      expect(requests.some((request) => dataOf(request).su)).to.equal(true);
      expect(segments.length).to.be.above(2);
    });
  }

  it('has one session id in all requests once the page has consent', async () => {
    consentIs('granted');
    const ids = new Set((await requestsOf('cmcd="query"')).map((request) => dataOf(request).sid));
    expect(ids.size).to.equal(1);
    expect(Array.from(ids)[0]).to.match(/^[\da-f-]{36}$/);
  });

  for (const [what, attributes, content] of [
    ['without consent', '', 'denied'],
    ['with storage="none"', 'storage="none"', 'granted'],
  ] as const) {
    it(`has no session id ${what}`, async () => {
      consentIs(content);
      const requests = await requestsOf(`cmcd="headers" ${attributes}`);
      for (const request of requests) expect(dataOf(request).sid).to.equal(undefined);
    });
  }

  it('is in the request for a head file', async () => {
    const requests = await requestsOf('cmcd="query"', 'head="BASE/cmaf/360p/head.mp4"');
    const head = requests.find(({ url }) => url.endsWith('/head.mp4'));
    expect(head && dataOf(head).ot).to.equal('av');
  });
});

describe('CMCD beside a signed URL', () => {
  afterEach(unmountAll);

  it('leaves the signature as it is, and its file is loaded once', async () => {
    const token = '?token=st=1~exp=2~acl=/live/*~hmac=abc%2Bx';
    const requests = await requestsOf('cmcd="query"', '', token);
    const signed = requests.filter(({ url }) => url.endsWith('master.m3u8'));
    expect(signed.length).to.equal(1);
    for (const { cmcd } of signed) expect(cmcd.url).to.include(`master.m3u8${token}&CMCD=`);
  });

  it('is before the fragment of a URL', async () => {
    const requests = await requestsOf('cmcd="query"', '', '#t=0');
    const [first] = requests;
    expect(first?.cmcd.url).to.include('master.m3u8?CMCD=');
    expect(requests.filter(({ url }) => url.endsWith('master.m3u8')).length).to.equal(1);
  });
});

describe('the session id', () => {
  afterEach(() => {
    unmountAll();
    document.querySelector('meta[name="news-video-consent"]')?.remove();
  });

  it('follows the consent while the clip plays', async () => {
    const visit = `cmcd-${performance.timeOrigin}-${visits++}`;
    const src = `/fault/none/${visit}/demo/clips/flood-meadows/cmaf/master.m3u8`;
    const log = async (): Promise<LoggedRequest[]> =>
      (await fetch(`/fault-log/${visit}`, { cache: 'no-store' })).json();
    consentIs('granted');
    const element = await clip(`src="${src}" engine="hls" muted cmcd="query"`);
    await play(element);
    await until(() => element.currentTime > 1, 'hls.js');
    const meta = document.querySelector<HTMLMetaElement>('meta[name="news-video-consent"]');
    if (meta) meta.content = 'denied';
    const count = (await log()).length;
    element.currentTime = 100;
    let requests: LoggedRequest[] = [];
    const isLater = ({ url }: LoggedRequest) => /seg-002\d/.test(url);
    while (!requests.some(isLater)) requests = await log();
    expect(requests.slice(0, 2).every((request) => dataOf(request).sid)).to.equal(true);
    const later = requests.slice(count).filter(isLater);
    expect(later.length).to.be.above(0);
    for (const request of later) expect(dataOf(request).sid, request.url).to.equal(undefined);
  });
});

describe('withoutCmcd', () => {
  for (const [url, without] of [
    ['a.m3u8', 'a.m3u8'],
    ['a.m3u8?CMCD=v%3D2', 'a.m3u8'],
    ['a.m3u8?CMCD=v%3D2&t=1', 'a.m3u8?t=1'],
    ['a.m3u8?t=1&CMCD=v%3D2', 'a.m3u8?t=1'],
    ['a.m3u8?t=1&CMCD=v%3D2&u=2', 'a.m3u8?t=1&u=2'],
    ['a.m3u8?CMCD=v%3D2#t=3', 'a.m3u8#t=3'],
    ['a.m3u8?NOCMCD=1', 'a.m3u8?NOCMCD=1'],
  ] as const) {
    it(`leaves ${without} of ${url}`, () => expect(withoutCmcd(url)).to.equal(without));
  }
});
