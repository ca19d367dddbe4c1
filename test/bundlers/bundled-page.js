import { setTimeout as pause } from 'node:timers/promises';

const TIMEOUT_MS = 20_000;
const POLL_MS = 50;

/** A page of a bundler's output, in a browser. */
export class BundledPage {
  /** Messages of uncaught exceptions. */
  exceptions = [];

  #page;

  constructor(page) {
    this.#page = page;
    page.on('pageerror', (error) => this.exceptions.push(error.message));
  }

  static async open(browser, url) {
    const page = await browser.newPage();
    const bundled = new BundledPage(page);
    await page.setViewport({ width: 800, height: 900, hasTouch: true });
    await page.goto(url);
    return bundled;
  }

  /** Paths of the workers that run. */
  get workers() {
    return this.#page.workers().map((worker) => new URL(worker.url()).pathname);
  }

  /** Calls `read` in the page, with the clip. */
  of(id, read, ...args) {
    return this.#page.$eval(`#${id}`, read, ...args);
  }

  /** Waits until `test` holds of the clip. */
  async until(id, test, ...args) {
    const endsAtMs = Date.now() + TIMEOUT_MS;
    while (!(await this.of(id, test, ...args))) {
      if (Date.now() > endsAtMs) throw new Error(`waited ${TIMEOUT_MS} ms for ${test} of #${id}`);
      await pause(POLL_MS);
    }
  }

  async tap(id) {
    const { x, y } = await this.of(id, (clip) => {
      clip.scrollIntoView({ block: 'center' });
      const { left, top, width } = clip.getBoundingClientRect();
      return { x: left + width / 2, y: top + width / 4 };
    });
    await this.#page.touchscreen.tap(x, y);
  }

  async untilMoving(id) {
    const fromSeconds = await this.of(id, (clip) => clip.currentTime);
    await this.until(
      id,
      (clip, seconds) => clip.state === 'playing' && clip.currentTime > seconds + 0.5,
      fromSeconds,
    );
  }

  close() {
    return this.#page.close();
  }
}
