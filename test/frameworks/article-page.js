/** Lit tells that its development build is used, which comes with those of the frameworks. */
const FROM_LIT = 'https://lit.dev/msg/';

/** For one step on a busy machine. */
const STEP_TIMEOUT_MS = 120_000;

/** The page of `project/`, with the article of one framework. */
export class ArticlePage {
  /** Uncaught exceptions, and errors and warnings in the console. */
  complaints = [];

  #page;

  constructor(page) {
    this.#page = page;
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    page.on('console', (message) => {
      const isComplaint = ['error', 'warn'].includes(message.type());
      if (isComplaint && !message.text().includes(FROM_LIT)) this.complaints.push(message.text());
    });
  }

  static async open(browser, url) {
    const page = await browser.newPage();
    const article = new ArticlePage(page);
    page.setDefaultTimeout(STEP_TIMEOUT_MS);
    await page.setViewport({ width: 800, height: 900 });
    await page.goto(url);
    await page.waitForFunction(() => 'article' in window);
    return article;
  }

  define() {
    return this.#page.evaluate(() => window.article.define());
  }

  mount(framework, state) {
    return this.#page.evaluate((...args) => window.article.mount(...args), framework, state);
  }

  write(html) {
    return this.#page.evaluate((text) => window.article.write(text), html);
  }

  hydrate(framework, state) {
    return this.#page.evaluate((...args) => window.article.hydrate(...args), framework, state);
  }

  update(state) {
    return this.#page.evaluate((next) => window.article.update(next), state);
  }

  /** Calls `read` in the page, with the clip; undefined if there is none. */
  clip(read, ...args) {
    return this.#page.evaluate(
      `(${read})(document.querySelector('#clip') ?? undefined, ...${JSON.stringify(args)})`,
    );
  }

  async untilDrawn() {
    await this.#page.waitForSelector('#clip:state(drawn)');
  }

  async untilTranscript() {
    await this.#page.waitForSelector('news-video-transcript .line');
  }

  countTranscripts() {
    return this.#page.$$eval('news-video-transcript', (elements) => elements.length);
  }

  countLines() {
    return this.#page.$$eval('news-video-transcript .line', (lines) => lines.length);
  }

  /** Waits until `test` holds of the clip. */
  until(test, ...args) {
    return this.#page.waitForFunction(
      `(${test})(document.querySelector('#clip') ?? undefined, ...${JSON.stringify(args)})`,
    );
  }

  async untilHeard(event) {
    await this.#page.waitForFunction((name) => window.article.heard.includes(name), {}, event);
  }

  press() {
    return this.#page.click('#clip');
  }

  close() {
    return this.#page.close();
  }
}
