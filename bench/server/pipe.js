/** What an answer gets before the next one has its turn: about one packet. */
const TURN_BYTES = 1460;

/** How long the pipe may have been asleep and still make up for it; a busy machine wakes a timer late. */
const MOST_CREDIT_MS = 50;

/**
 * One line to the reader, shared by all open answers in turn. It lets bytes through at the rate of the
 * profile, every millisecond or as often as the machine wakes it.
 */
export class Pipe {
  #bitsPerSecond = Number.POSITIVE_INFINITY;
  #dip;
  #waiting = [];
  #credit = 0;
  #lastMs = 0;
  #timer;

  /** Changes the rate for what is open, and for what will be. */
  shape(bitsPerSecond) {
    this.#bitsPerSecond = bitsPerSecond;
    this.#dip = undefined;
  }

  /** From `afterMs` on, for `forMs`, there is only a `share` of the rate. */
  dip({ afterMs, forMs, share }) {
    const from = performance.now() + afterMs;
    this.#dip = { from, to: from + forMs, share };
  }

  get isIdle() {
    return this.#waiting.length === 0;
  }

  /**
   * Queues a body.
   *
   * @param {Buffer} body
   * @param {(bytes: Buffer) => void} write is handed the next bytes
   * @param {number} overhead bytes that cost time and carry nothing: the answer's head
   * @returns {{ sent: Promise<void>, cancel: () => void }}
   */
  send(body, write, overhead) {
    let finish;
    const sent = new Promise((resolve) => {
      finish = resolve;
    });
    const answer = { body, write, overhead, offset: 0, share: 0, finish };
    this.#waiting.push(answer);
    this.#wake();
    return { sent, cancel: () => this.#remove(answer) };
  }

  #wake() {
    if (this.#timer) return;
    this.#lastMs = performance.now();
    this.#credit = 0;
    this.#timer = setTimeout(() => this.#release(), 1);
  }

  #release() {
    const now = performance.now();
    const passedMs = Math.min(now - this.#lastMs, MOST_CREDIT_MS);
    this.#lastMs = now;
    this.#credit += (passedMs * this.#rateAt(now)) / 8000;
    while (this.#credit > 0 && this.#waiting.length > 0) this.#serveNext();
    for (const answer of this.#waiting) flush(answer);
    this.#timer = this.isIdle ? undefined : setTimeout(() => this.#release(), 1);
  }

  #serveNext() {
    const answer = this.#waiting.shift();
    const left = answer.body.length - answer.offset - answer.share;
    const bytes = Math.min(TURN_BYTES, answer.overhead + left);
    const overhead = Math.min(bytes, answer.overhead);
    answer.overhead -= overhead;
    answer.share += bytes - overhead;
    this.#credit -= bytes;
    if (answer.overhead > 0 || left > bytes - overhead) {
      this.#waiting.push(answer);
      return;
    }
    flush(answer);
    answer.finish();
  }

  #rateAt(now) {
    const { from, to, share } = this.#dip ?? { from: Number.POSITIVE_INFINITY };
    return now >= from && now < to ? this.#bitsPerSecond * share : this.#bitsPerSecond;
  }

  #remove(answer) {
    this.#waiting = this.#waiting.filter((other) => other !== answer);
    answer.finish();
  }
}

/** Hands on what an answer was given in this round, in one piece. */
function flush(answer) {
  if (answer.share === 0) return;
  answer.write(answer.body.subarray(answer.offset, answer.offset + answer.share));
  answer.offset += answer.share;
  answer.share = 0;
}
