import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { clip, only, reportsOf } from '../harness/clip.js';
import { FLOOD_HLS, FLOOD_MP4, NIGHT_MP4 } from '../harness/clips.js';
import { control, controlledClip, menuItems } from '../harness/controls.js';
import { clickCentre, mount, nextFrame, pressKey, unmountAll } from '../harness/page.js';
import { partOf, play, untilMoving } from '../harness/playing.js';
import { isWebKit } from '../harness/this-browser.js';
import { until } from '../harness/until.js';

const CLIP = `<news-video src="${FLOOD_MP4}" headline="Meadows" duration="2:45" muted></news-video>`;

function clipIn(stage: ParentNode): NewsVideo {
  const found = stage.querySelector('news-video');
  if (!found) throw new Error('no clip');
  return found;
}

async function pressed(element: NewsVideo): Promise<void> {
  await until(() => element.matches(':state(drawn)'), 'the facade');
  await play(element);
}

/**
 * Waits for the pause of a clip that has played. Chromium's clock runs ahead of the frame that is shown, and
 * goes back to it after a pause: the position counts once it stays.
 */
async function expectPaused(element: NewsVideo): Promise<void> {
  await until(
    () => element.paused,
    () => `the pause (${element.state})`,
  );
  let lastSeconds = Number.NaN;
  await until(
    () => {
      const isSame = element.currentTime === lastSeconds;
      lastSeconds = element.currentTime;
      return isSame;
    },
    () => `a position that stays, not ${lastSeconds}`,
  );
  expect(element.paused).to.equal(true);
  expect(lastSeconds).to.be.greaterThan(0);
}

afterEach(unmountAll);

describe('a clip in a shadow tree', () => {
  it('plays by click and by a link that is beside it, and its reports leave the tree', async () => {
    const host = mount('<section></section>').querySelector('section') as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML = `<a href="#inner&t=1:12">there</a>${CLIP}`;
    const root = host.shadowRoot as ShadowRoot;
    const element = clipIn(root);
    element.id = 'inner';
    const reports = reportsOf(document);
    await pressed(element);
    await clickCentre(root.querySelector('a') as Element);
    await until(
      () => element.currentTime >= 71.5,
      () => `the moment, not ${element.currentTime}`,
    );
    expect(only(reports, 'start').map(({ clip: { id } }) => id)).to.deep.equal(['inner']);
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('a clip in a modal dialog', () => {
  it('plays, lets Escape close its menu before the dialog, and is silent once the dialog is closed', async () => {
    const dialog = mount(`<dialog style="inline-size: 40rem">${CLIP}</dialog>`).querySelector('dialog');
    if (!dialog) throw new Error('no dialog');
    dialog.showModal();
    const element = clipIn(dialog);
    await pressed(element);
    await until(() => element.shadowRoot?.querySelector('.foot'), 'the controls');
    await clickCentre(control(element, 'Settings'));
    await until(() => menuItems(element).length > 0, 'the menu');
    await pressKey('Escape');
    await until(() => menuItems(element).length === 0, 'the menu to close');
    // WebKitGTK closes both at once.
    if (!isWebKit) {
      expect(dialog.open).to.equal(true);
      await pressKey('Escape');
    }
    await until(() => !dialog.open, 'the dialog to close');
    await expectPaused(element);
    const before = element.currentTime;
    dialog.showModal();
    await untilMoving(element);
    expect(element.currentTime).to.be.within(before, before + 5);
  });
});

describe('a clip that plays and is put out of sight', () => {
  const ways: readonly (readonly [string, (element: NewsVideo, isOut: boolean) => void])[] = [
    [
      'by display: none around it',
      (element, isOut) => {
        (element.parentElement as HTMLElement).style.display = isOut ? 'none' : '';
      },
    ],
    ['by its attribute hidden', (element, isOut) => element.toggleAttribute('hidden', isOut)],
    [
      'by content-visibility: hidden around it',
      (element, isOut) => {
        (element.parentElement as HTMLElement).style.contentVisibility = isOut ? 'hidden' : '';
      },
    ],
  ];
  for (const [way, put] of ways) {
    for (const [what, source] of [
      ['a file', `src="${FLOOD_MP4}"`],
      ['HLS', `src="${FLOOD_HLS}" engine="hls"`],
    ] as const) {
      it(`${way} pauses, and goes on from its place when it is back: ${what}`, async () => {
        const element = await clip(`${source} muted`);
        const reports = reportsOf(element);
        await pressed(element);
        put(element, true);
        await expectPaused(element);
        expect(only(reports, 'pause').map(({ reason }) => reason)).to.deep.equal(['off-screen']);
        const before = element.currentTime;
        put(element, false);
        await untilMoving(element);
        // On a busy machine, the clock of Chromium runs ahead of the picture, and goes back at a pause.
        expect(element.currentTime).to.be.within(before - 0.25, before + 5);
        expect(element.error).to.equal(null);
      });
    }
  }

  it('by a <details> that is closed pauses, and goes on when that is opened', async () => {
    const details = mount(`<details open><summary>Video</summary>${CLIP}</details>`).querySelector('details');
    if (!details) throw new Error('no details');
    const element = clipIn(details);
    await pressed(element);
    await clickCentre(details.querySelector('summary') as Element);
    await expectPaused(element);
    await clickCentre(details.querySelector('summary') as Element);
    await untilMoving(element);
  });
});

describe('a clip that is born out of sight', () => {
  it('in a closed <details> loads nothing, and plays once that is opened', async () => {
    const details = mount(
      `<details><summary>Video</summary><news-video src="${NIGHT_MP4}?closed" preload="auto" muted></news-video></details>`,
    ).querySelector('details');
    if (!details) throw new Error('no details');
    const element = clipIn(details);
    await until(() => element.matches(':state(drawn)'), 'the facade');
    await nextFrame();
    expect(element.state).to.equal('idle');
    await clickCentre(details.querySelector('summary') as Element);
    await pressed(element);
  });

  it('under content-visibility: auto is drawn, and plays, where the reader scrolls to', async () => {
    const stage = mount(
      `<div style="height: 4000px"></div><div style="content-visibility: auto; contain-intrinsic-size: auto 400px">${CLIP}</div>`,
    );
    const element = clipIn(stage);
    await until(() => {
      // What comes into view is as large as it is only then, and moves what is to be scrolled to.
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { top, height } = element.getBoundingClientRect();
      return height > 0 && top >= 0 && top < innerHeight;
    }, 'the scroll');
    await pressed(element);
  });

  it('does not begin by itself', async () => {
    const stage = mount(`<div hidden><news-video src="${FLOOD_MP4}" autoplay></news-video></div>`);
    const element = clipIn(stage);
    await until(() => element.matches(':state(drawn)'), 'the facade');
    await nextFrame();
    await nextFrame();
    expect(element.state).to.equal('idle');
    (stage.firstElementChild as HTMLElement).hidden = false;
    await untilMoving(element);
  });
});

describe('a clip that is inert', () => {
  it('takes neither clicks nor the focus, and plays on where it was playing', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    const behind = document.createElement('button');
    element.parentElement?.append(behind);
    (element.parentElement as HTMLElement).inert = true;
    await clickCentre(partOf(element, 'frame'));
    await untilMoving(element);
    element.shadowRoot?.querySelector<HTMLElement>('.is-pause')?.focus();
    expect(document.activeElement).to.not.equal(element);
    (element.parentElement as HTMLElement).inert = false;
    control(element, 'Pause').click();
    await expectPaused(element);
  });
});
