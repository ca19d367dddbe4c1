import { expect } from '@open-wc/testing';
import { sendBeacons, toBeacon } from '../../src/analytics/beacon.js';
import { toGtagCalls } from '../../src/analytics/ga4.js';
import { toMatomoCalls } from '../../src/analytics/matomo.js';
import type { NewsVideoEvent } from '../../src/report/events.js';
import { clip } from '../harness/clip.js';
import { FLOOD_MP4 } from '../harness/clips.js';
import { unmountAll } from '../harness/page.js';
import { play } from '../harness/playing.js';
import { until } from '../harness/until.js';

/** Plays three seconds of a clip to their end, and returns its events. */
async function playToTheEnd(): Promise<NewsVideoEvent[]> {
  const element = await clip(`src="${FLOOD_MP4}" id="floods" headline="Floods" muted start="20" end="23"`);
  const events: NewsVideoEvent[] = [];
  element.addEventListener('news-video', (event) => events.push(event));
  await play(element);
  await until(() => events.some(({ detail }) => detail.action === 'summary'), 'the summary');
  return events;
}

describe('an adapter', () => {
  afterEach(unmountAll);

  it("gives the calls of Google Analytics' video events", async () => {
    const calls = (await playToTheEnd()).flatMap(toGtagCalls);
    expect(calls.map(([, name, { video_percent }]) => `${name} ${video_percent}`)).to.deep.equal([
      'video_start undefined',
      'video_progress 25',
      'video_progress 50',
      'video_progress 75',
      'video_complete 100',
      'video_summary 100',
    ]);
    const [[command, , parameters] = []] = calls;
    expect(command).to.equal('event');
    expect(parameters).to.include({ video_title: 'Floods', video_url: FLOOD_MP4, started_by: 'reader' });
  });

  it("gives the commands of Matomo's event tracking", async () => {
    const calls = (await playToTheEnd()).flatMap(toMatomoCalls);
    const actions = calls.map(([, category, action, name]) => `${category}/${action}/${name}`);
    expect(actions).to.include('News video/start/Floods');
    expect(actions).to.include('News video/50 %/Floods');
    expect(actions).to.include('News video/attention in seconds/Floods');
    for (const [command, , , , value = 0] of calls) {
      expect(command).to.equal('trackEvent');
      expect(value % 1).to.equal(0);
    }
  });

  it('gives a beacon for the summary alone', async () => {
    const beacons = (await playToTheEnd()).flatMap((event) => toBeacon(event) ?? []);
    expect(beacons.length).to.equal(1);
    expect(beacons[0]).to.include({
      version: 1,
      reason: 'ended',
      by: 'reader',
      page: location.origin + location.pathname,
    });
    expect(beacons[0]).not.to.have.property('action');
  });

  it('sends no more beacons once its signal is aborted', async () => {
    const controller = new AbortController();
    const url = `/fault/none/beacon-${performance.timeOrigin}/demo/beacon`;
    sendBeacons(url, controller.signal);
    controller.abort();
    await playToTheEnd();
    const log = await fetch(`/fault-log/beacon-${performance.timeOrigin}`);
    expect(await log.json()).to.deep.equal([]);
  });
});
