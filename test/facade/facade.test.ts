import { expect } from '@open-wc/testing';
import { clip } from '../harness/clip.js';
import { FLOOD_POSTER } from '../harness/clips.js';
import { unmountAll } from '../harness/page.js';
import { partOf } from '../harness/playing.js';
import { until } from '../harness/until.js';

describe('the facade', () => {
  afterEach(unmountAll);

  const badges: readonly (readonly [attributes: string, badge: string])[] = [
    ['duration="165"', '02:45'],
    ['duration="2:45"', '02:45'],
    ['duration="1:02:45"', '1:02:45'],
    ['duration="PT2M45S"', '02:45'],
    ['duration="59.9"', '00:59'],
    ['stream-type="live" duration="2:45"', 'LIVE'],
  ];
  for (const [attributes, badge] of badges) {
    it(`shows the badge ${badge} for ${attributes}`, async () => {
      const element = await clip(attributes);
      expect(partOf(element, 'badge').textContent?.trim()).to.equal(badge);
    });
  }

  for (const attributes of ['', 'duration="abc"', 'duration="0"', 'duration="-5"', 'duration="NaN"']) {
    it(`shows no badge for ${attributes || 'no duration'}`, async () => {
      const element = await clip(attributes);
      expect(element.shadowRoot?.querySelector('[part~="badge"]')).to.equal(null);
    });
  }

  it('names the play button by title and duration', async () => {
    const element = await clip('headline="Floods" duration="2:45"');
    expect(partOf(element, 'play-button').getAttribute('aria-label')).to.equal(
      'Play video: Floods, 2 minutes 45 seconds',
    );
  });

  it('names the play button of a live stream without a duration', async () => {
    const element = await clip('headline="Floods" duration="2:45" stream-type="live"');
    expect(partOf(element, 'play-button').getAttribute('aria-label')).to.equal('Play live video: Floods');
  });

  it('names the play button by a slotted title', async () => {
    const element = await clip('', '<b slot="headline">Slotted title</b>');
    expect(partOf(element, 'play-button').getAttribute('aria-label')).to.equal('Play video: Slotted title');
  });

  it('uses the language of the page', async () => {
    const element = await clip('lang="de" headline="Hochwasser" duration="2:45" credit="AFP"');
    const name = () => partOf(element, 'play-button').getAttribute('aria-label') ?? '';
    await until(() => name() === 'Video abspielen: Hochwasser, 2 Minuten 45 Sekunden', 'the German name');
  });

  it('uses the language of the nearest lang attribute, through shadow roots', async () => {
    const host = document.createElement('div');
    host.className = 'stage';
    host.lang = 'fr';
    document.body.append(host);
    const element = document.createElement('news-video');
    element.credit = 'AFP';
    host.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    await until(() => partOf(element, 'credit').textContent === 'Vidéo : AFP', 'the French credit');
  });

  it('shows the headline on the poster and, without a caption, below the frame', async () => {
    const element = await clip('headline="Floods"');
    expect(partOf(element, 'headline').textContent).to.equal('Floods');
    expect(partOf(element, 'caption').textContent).to.equal('Floods');
  });

  it('shows caption and credit', async () => {
    const element = await clip('headline="Floods" caption="The river at Averin." credit="AFP"');
    expect(partOf(element, 'caption').textContent).to.equal('The river at Averin.');
    expect(partOf(element, 'credit').textContent).to.equal('Video: AFP');
  });

  it('shows slotted caption and credit instead of the attributes', async () => {
    const element = await clip(
      'caption="own" credit="own"',
      '<span slot="caption">Slotted</span><a slot="credit" href="#x">Agency</a>',
    );
    const slots = ['caption', 'credit'].map((name) => partOf(element, name) as HTMLSlotElement);
    expect(slots.map((slot) => slot.assignedElements()[0]?.textContent)).to.deep.equal(['Slotted', 'Agency']);
  });

  it("contains the whole address of the clip's own page for print alone", async () => {
    const element = await clip('href="/clips/7?from=article"');
    const address = element.shadowRoot?.querySelector('.address');
    expect(address?.textContent).to.equal(`${location.origin}/clips/7?from=article`);
    expect(address?.checkVisibility()).to.equal(false);
  });

  it('loads its poster lazily, with the sizes of the attributes', async () => {
    const element = await clip(
      `poster="${FLOOD_POSTER}" poster-srcset="${FLOOD_POSTER} 480w" poster-sizes="50vw" poster-alt="A river"`,
    );
    const image = partOf(element, 'poster') as HTMLImageElement;
    expect([image.loading, image.decoding, image.sizes, image.alt]).to.deep.equal([
      'lazy',
      'async',
      '50vw',
      'A river',
    ]);
    expect(image.srcset).to.equal(`${FLOOD_POSTER} 480w`);
  });

  it('loads its poster once', async () => {
    const src = `${FLOOD_POSTER}?once`;
    const element = await clip(`poster="${src}" headline="Floods"`);
    const image = partOf(element, 'poster') as HTMLImageElement;
    expect(image.ownerDocument).to.equal(document);
    await until(() => image.complete && image.naturalWidth > 0, 'the picture');
    expect(performance.getEntriesByName(src)).to.have.length(1);
  });

  it('loads its poster at once with loading=eager', async () => {
    const element = await clip(`poster="${FLOOD_POSTER}" loading="eager"`);
    expect((partOf(element, 'poster') as HTMLImageElement).loading).to.equal('eager');
  });

  it("keeps a poster in the slot as large as the frame, whatever the page's rules for images", async () => {
    const rules = document.createElement('style');
    rules.textContent = '.stage img { height: auto; max-width: 50%; margin: 1rem 2rem }';
    document.head.append(rules);
    const element = await clip('', `<img slot="poster" alt="" src="${FLOOD_POSTER}">`);
    const size = ({ width, height, top, left }: DOMRect) => [width, height, top, left];
    const image = element.querySelector('img') as HTMLImageElement;
    await until(() => image.complete, 'the image');
    expect(size(image.getBoundingClientRect())).to.deep.equal(
      size(partOf(element, 'frame').getBoundingClientRect()),
    );
    rules.remove();
  });

  it('fills the frame with a slotted <picture>', async () => {
    const element = await clip('', `<picture slot="poster"><img alt="" src="${FLOOD_POSTER}"></picture>`);
    const picture = element.querySelector('picture');
    expect(picture?.getBoundingClientRect().height).to.equal(
      partOf(element, 'frame').getBoundingClientRect().height,
    );
  });

  const shapes: readonly (readonly [attribute: string, ratio: number])[] = [
    ['', 16 / 9],
    ['aspect-ratio="4:3"', 4 / 3],
    ['aspect-ratio="9/16"', 9 / 16],
    ['aspect-ratio="1.5"', 1.5],
    ['aspect-ratio="0"', 16 / 9],
    ['aspect-ratio="1/100"', 16 / 9],
  ];
  for (const [attribute, ratio] of shapes) {
    it(`gives the frame its aspect ratio for ${attribute || 'no aspect-ratio'}`, async () => {
      const { width, height } = partOf(await clip(attribute), 'frame').getBoundingClientRect();
      expect(width / height).to.be.closeTo(ratio, 0.02);
    });
  }

  it('has the caption of a portrait clip under its box', async () => {
    const element = await clip(
      'aspect-ratio="9/16" caption="The river, seen from the bridge of the old town."',
    );
    const frame = partOf(element, 'frame').getBoundingClientRect();
    const caption = partOf(element, 'caption').getBoundingClientRect();
    expect(caption.left).to.be.closeTo(frame.left, 0.5);
    expect(caption.right).to.be.at.most(frame.right + 0.5);
  });

  it('has its own font in the box, and that of the article in the caption', async () => {
    const element = await clip('headline="H" caption="C"');
    const stage = element.parentElement as HTMLElement;
    stage.style.fontFamily = 'serif';
    stage.style.setProperty('--news-video-font', 'monospace');
    expect(getComputedStyle(partOf(element, 'headline')).fontFamily).to.equal('monospace');
    expect(getComputedStyle(partOf(element, 'caption')).fontFamily).to.equal('serif');
  });

  for (const style of [
    'display: flex; flex-direction: column; align-items: center',
    'display: flex',
    'float: left',
    'position: absolute',
    'display: inline-block',
    'display: table-cell',
  ]) {
    it(`has a default width in a container with ${style}`, async () => {
      const element = await clip('headline="H"');
      const box = document.createElement('div');
      box.style.cssText = style;
      element.replaceWith(box);
      box.append(element);
      expect(partOf(element, 'frame').offsetWidth).to.be.at.least(288);
    });
  }

  it('hides a poster that cannot be loaded, and shows the next one', async () => {
    const element = await clip('poster="/nowhere.jpg"');
    await until(() => partOf(element, 'poster').hidden, 'the sign for a broken picture to be hidden');
    element.poster = FLOOD_POSTER;
    await until(() => !partOf(element, 'poster').hidden, 'the poster');
  });

  it('does not style slotted content, whatever its classes', async () => {
    const element = await clip(
      'headline="H"',
      '<img slot="poster" class="poster" alt=""><a slot="caption" class="play" href="#read">Read</a>',
    );
    const image = element.querySelector('img');
    if (!image) throw new Error('no picture');
    const failing = new Promise((resolve) => image.addEventListener('error', resolve));
    image.src = '/nowhere.jpg';
    await failing;
    expect(image.hidden).to.equal(false);
    element.querySelector('a')?.click();
    expect(element.state).to.equal('idle');
  });

  it('has at most 15 elements, those of the shadow tree included', async () => {
    const element = await clip(
      `poster="${FLOOD_POSTER}" headline="H" caption="C" credit="AFP" duration="2:45"`,
      '<track kind="captions" src="a.vtt" srclang="en"><a href="clip.mp4">Watch</a>',
    );
    const count =
      1 + element.querySelectorAll('*').length + (element.shadowRoot?.querySelectorAll('*').length ?? 0);
    expect(count).to.be.at.most(15);
  });

  it('lets the page style its parts and custom properties', async () => {
    const style = document.createElement('style');
    style.textContent = `news-video::part(badge) { letter-spacing: 3px }
      news-video { --news-video-badge-background: rgb(1, 2, 3); --news-video-caption-color: rgb(4, 5, 6); --news-video-radius: 7px; --news-video-gap: 20px }`;
    const element = await clip('duration="10" caption="C"');
    element.before(style);
    expect(getComputedStyle(partOf(element, 'badge')).letterSpacing).to.equal('3px');
    expect(getComputedStyle(partOf(element, 'badge')).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(partOf(element, 'caption')).color).to.equal('rgb(4, 5, 6)');
    expect(getComputedStyle(partOf(element, 'frame')).borderTopLeftRadius).to.equal('7px');
  });

  it('is accessible', async () => {
    const element = await clip(`poster="${FLOOD_POSTER}" headline="Floods" credit="AFP" duration="2:45"`);
    await expect(element).to.be.accessible();
  });
});
