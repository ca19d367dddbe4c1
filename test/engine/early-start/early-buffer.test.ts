import { expect } from '@open-wc/testing';
import { EarlyBuffer } from '../../../src/engine/early-start/early-buffer.js';
import { openMediaSource, whenOpen } from '../../../src/engine/open-media-source.js';
import { endJobs, makeJob } from '../jobs.js';
import { bytesOf, INIT, segment } from './streams.js';

const TYPE = 'video/mp4; codecs="avc1.4d401e,mp4a.40.2"';

const readBytes = async (url: string) => new Uint8Array(await bytesOf(url));

describe('EarlyBuffer', () => {
  afterEach(endJobs);

  async function createBuffer(startSeconds: number, type = TYPE) {
    const { video, controller } = makeJob('');
    const { signal } = controller;
    const mediaSource = openMediaSource(video);
    await whenOpen(mediaSource, signal);
    const buffer = new EarlyBuffer({ video, mediaSource, type, startSeconds, signal });
    return { video, mediaSource, buffer, controller };
  }

  const failure = (promise: Promise<unknown>) => promise.then(() => 'none', String);

  it('appends one after another, and tells how far it is buffered', async () => {
    const { buffer, mediaSource } = await createBuffer(0);
    expect([buffer.isEmpty, buffer.isBufferedUpTo(0)]).to.deep.equal([true, false]);
    const bytes = await readBytes(segment(1));
    buffer.append(await readBytes(INIT));
    buffer.setDuration(165);
    buffer.append(bytes.slice(0, 9000));
    buffer.append(bytes.slice(9000));
    await buffer.whenAppended();
    expect([buffer.isEmpty, buffer.isBufferedUpTo(4), buffer.isBufferedUpTo(4.5)]).to.deep.equal([
      false,
      true,
      false,
    ]);
    expect(mediaSource.duration).to.equal(165);
  });

  it('is not buffered up to the end of a truncated segment', async () => {
    const { buffer } = await createBuffer(0);
    buffer.append(await readBytes(INIT));
    buffer.append((await readBytes(segment(1))).slice(0, 30_000));
    await buffer.whenAppended();
    expect([buffer.isEmpty, buffer.isBufferedUpTo(4)]).to.deep.equal([false, false]);
  });

  it('moves the position to the first frame', async () => {
    const { buffer, video } = await createBuffer(8);
    buffer.append(await readBytes(INIT));
    buffer.append(await readBytes(segment(3)));
    await buffer.whenAppended();
    expect(video.currentTime).to.be.closeTo(8, 0.1);
  });

  for (const [startSeconds, number] of [
    [0, 3],
    [8, 1],
  ] as const) {
    it(`refuses a segment from another time: number ${number} at ${startSeconds} s`, async () => {
      const { buffer } = await createBuffer(startSeconds);
      buffer.append(await readBytes(INIT));
      buffer.append(await readBytes(segment(number)));
      expect(await failure(buffer.whenAppended())).to.contain('timestamps do not match the playlist');
    });
  }

  it('rejects bytes that the browser does not accept, and everything after them', async () => {
    const { buffer } = await createBuffer(0);
    buffer.append(new Uint8Array(5000).fill(0xa5));
    buffer.append(await readBytes(INIT));
    expect(await failure(buffer.whenAppended())).not.to.equal('none');
    buffer.append(await readBytes(INIT));
    expect(await failure(buffer.whenAppended())).not.to.equal('none');
  });

  it('waits for another promise only while the browser accepts the bytes', async () => {
    const { buffer } = await createBuffer(0);
    expect(await buffer.whileUsable(Promise.resolve('here'))).to.equal('here');
    buffer.append(new Uint8Array(5000).fill(0xa5));
    expect(await failure(buffer.whileUsable(new Promise(() => {})))).not.to.equal('none');
  });

  it('rejects when its signal is aborted', async () => {
    const { buffer, controller } = await createBuffer(0);
    buffer.append(await readBytes(INIT));
    const appending = buffer.whenAppended();
    controller.abort();
    expect(await failure(appending)).to.equal('aborted');
  });

  it('throws if the browser does not support the type', async () => {
    let error: unknown;
    await createBuffer(0, 'video/x-nobody').catch((reason) => {
      error = reason;
    });
    expect((error as DOMException).name).to.equal('NotSupportedError');
  });
});
