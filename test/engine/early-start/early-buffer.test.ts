import { expect } from '@open-wc/testing';
import { EarlyBuffer } from '../../../src/engine/early-start/early-buffer.js';
import { openMediaSource, whenOpen } from '../../../src/engine/open-media-source.js';
import { endJobs, jobOf } from '../jobs.js';
import { bytesOf, INIT, segment } from './streams.js';

const TYPE = 'video/mp4; codecs="avc1.4d401e,mp4a.40.2"';

const pieceOf = async (url: string) => new Uint8Array(await bytesOf(url));

describe('an early buffer', () => {
  afterEach(endJobs);

  async function bufferFrom(startSeconds: number, type = TYPE) {
    const { video, end } = jobOf('');
    const { signal } = end;
    const mediaSource = openMediaSource(video);
    await whenOpen(mediaSource, signal);
    const sink = new EarlyBuffer({ video, mediaSource, type, startSeconds, signal });
    return { video, mediaSource, sink, end };
  }

  const failure = (promise: Promise<unknown>) => promise.then(() => 'none', String);

  it('takes pieces in turn, and says how far it is filled', async () => {
    const { sink, mediaSource } = await bufferFrom(0);
    expect([sink.isEmpty, sink.isFilledTo(0)]).to.deep.equal([true, false]);
    const bytes = await pieceOf(segment(1));
    sink.append(await pieceOf(INIT));
    sink.setTotal(165);
    sink.append(bytes.slice(0, 9000));
    sink.append(bytes.slice(9000));
    await sink.drained();
    expect([sink.isEmpty, sink.isFilledTo(4), sink.isFilledTo(4.5)]).to.deep.equal([false, true, false]);
    expect(mediaSource.duration).to.equal(165);
  });

  it('is not filled where a segment was cut', async () => {
    const { sink } = await bufferFrom(0);
    sink.append(await pieceOf(INIT));
    sink.append((await pieceOf(segment(1))).slice(0, 30_000));
    await sink.drained();
    expect([sink.isEmpty, sink.isFilledTo(4)]).to.deep.equal([false, false]);
  });

  it('brings playing to its first picture', async () => {
    const { sink, video } = await bufferFrom(8);
    sink.append(await pieceOf(INIT));
    sink.append(await pieceOf(segment(3)));
    await sink.drained();
    expect(video.currentTime).to.be.closeTo(8, 0.1);
  });

  for (const [startSeconds, number] of [
    [0, 3],
    [8, 1],
  ] as const) {
    it(`refuses a segment that lies elsewhere: the ${number}th where ${startSeconds} s was to be`, async () => {
      const { sink } = await bufferFrom(startSeconds);
      sink.append(await pieceOf(INIT));
      sink.append(await pieceOf(segment(number)));
      expect(await failure(sink.drained())).to.contain('a timeline of its own');
    });
  }

  it('tells that the browser does not take what it was given, once and for all', async () => {
    const { sink } = await bufferFrom(0);
    sink.append(new Uint8Array(5000).fill(0xa5));
    sink.append(await pieceOf(INIT));
    expect(await failure(sink.drained())).not.to.equal('none');
    sink.append(await pieceOf(INIT));
    expect(await failure(sink.drained())).not.to.equal('none');
  });

  it('waits for something else only as long as the browser takes what it is given', async () => {
    const { sink } = await bufferFrom(0);
    expect(await sink.whileTaken(Promise.resolve('here'))).to.equal('here');
    sink.append(new Uint8Array(5000).fill(0xa5));
    expect(await failure(sink.whileTaken(new Promise(() => {})))).not.to.equal('none');
  });

  it('is given up with its start', async () => {
    const { sink, end } = await bufferFrom(0);
    sink.append(await pieceOf(INIT));
    const drained = sink.drained();
    end.abort();
    expect(await failure(drained)).to.equal('given up');
  });

  it('cannot be made of a type that nobody plays', async () => {
    let error: unknown;
    await bufferFrom(0, 'video/x-nobody').catch((reason) => {
      error = reason;
    });
    expect((error as DOMException).name).to.equal('NotSupportedError');
  });
});
