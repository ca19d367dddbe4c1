import { expect } from '@open-wc/testing';
import { draw, drawFirst, type Piece } from '../../src/facade/pieces.js';
import { FLOOD_POSTER } from '../harness/clips.js';
import { until } from '../harness/until.js';

const stage = () => document.createElement('div');

describe('pieces', () => {
  it('are made as their selectors say', () => {
    const box = stage();
    draw(box, [{ is: 'span.badge.live[part="badge live"][aria-hidden=true]', text: 'LIVE' }, { is: 'p' }]);
    expect(box.innerHTML).to.equal(
      '<span class="badge live" part="badge live" aria-hidden="true">LIVE</span><p></p>',
    );
  });

  it('stay the same elements, and get what has changed', () => {
    const box = stage();
    const named = (label: string, text: string): readonly Piece[] => [
      { is: 'div.row', pieces: [{ is: 'button.play', attributes: { 'aria-label': label } }] },
      { is: 'p', text },
    ];
    draw(box, named('Play', 'a'));
    const elements = Array.from(box.querySelectorAll('*'));
    draw(box, named('Play video', 'b'));
    expect(Array.from(box.querySelectorAll('*'))).to.deep.equal(elements);
    expect(box.innerHTML).to.equal(
      '<div class="row"><button class="play" aria-label="Play video"></button></div><p>b</p>',
    );
  });

  it('change nothing where nothing has changed', async () => {
    const box = stage();
    const pieces: readonly Piece[] = [
      { is: 'img.poster', attributes: { alt: '', src: 'data:,' } },
      { is: 'p.text', text: 'a' },
      { is: 'p.none', isThere: false },
    ];
    draw(box, pieces);
    const observer = new MutationObserver(() => {});
    observer.observe(box, { attributes: true, characterData: true, childList: true, subtree: true });
    draw(box, pieces);
    expect(observer.takeRecords()).to.deep.equal([]);
    observer.disconnect();
  });

  it('come and go, each in its place', () => {
    const box = stage();
    const shown = (...names: readonly string[]) => {
      draw(
        box,
        ['a', 'b', 'c', 'd'].map((is) => ({ is, isThere: names.includes(is) })),
      );
      return Array.from(box.children, ({ localName }) => localName).join('');
    };
    expect(shown('b', 'd')).to.equal('bd');
    expect(shown('b', 'c', 'd')).to.equal('bcd');
    expect(shown('c')).to.equal('c');
    expect(shown('c', 'd')).to.equal('cd');
    expect(shown('a', 'c', 'd')).to.equal('acd');
    expect(shown()).to.equal('');
  });

  it('lose an attribute that is undefined', () => {
    const box = stage();
    draw(box, [{ is: 'button', attributes: { 'aria-description': 'Captions: English' } }]);
    draw(box, [{ is: 'button', attributes: { 'aria-description': undefined } }]);
    expect(box.innerHTML).to.equal('<button></button>');
  });

  it('leave alone what others have put beside them', () => {
    const box = stage();
    draw(box, [{ is: 'div.overlay' }, { is: 'button.play' }]);
    const video = document.createElement('video');
    const controls = document.createElement('div');
    box.prepend(video);
    box.append(controls);
    draw(box, [
      { is: 'div.overlay', isThere: false },
      { is: 'button.play', isThere: false },
    ]);
    expect(Array.from(box.children)).to.deep.equal([video, controls]);
    controls.remove();
    draw(box, [{ is: 'div.overlay' }, { is: 'button.play' }]);
    expect(Array.from(box.children, ({ localName }) => localName)).to.deep.equal(['video', 'div', 'button']);
  });
});

describe('a first drawing', () => {
  const rootOf = () => stage().attachShadow({ mode: 'open' });

  it('shows nothing of the one before it', () => {
    drawFirst(rootOf(), [
      { is: 'p', text: 'another' },
      { is: 'button', attributes: { title: 'another' } },
    ]);
    const root = rootOf();
    drawFirst(root, [
      { is: 'p', text: 'this' },
      { is: 'button', isThere: false },
    ]);
    expect(root.innerHTML).to.equal('<p>this</p>');
  });

  it('can be drawn on', () => {
    const root = rootOf();
    drawFirst(root, [{ is: 'p', text: 'this' }]);
    const [paragraph] = root.children;
    drawFirst(rootOf(), [{ is: 'p', text: 'another' }]);
    draw(root, [{ is: 'p', text: 'that' }]);
    expect(root.children[0]).to.equal(paragraph);
    expect(root.innerHTML).to.equal('<p>that</p>');
  });

  it('loads a picture once, and for its own document', async () => {
    const src = `${FLOOD_POSTER}?first-drawing`;
    const root = rootOf();
    drawFirst(root, [{ is: 'img', attributes: { alt: '', src } }]);
    const image = root.querySelector('img');
    expect(image?.ownerDocument).to.equal(document);
    await until(() => image?.complete && image.naturalWidth > 0, 'the picture');
    expect(performance.getEntriesByName(src)).to.have.length(1);
    drawFirst(rootOf(), [{ is: 'img', isThere: false }]);
  });
});
