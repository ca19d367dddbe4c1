// Runs in the page before anything else, and notes what a stopwatch would.
(() => {
  const probe = {
    /** When the finger, the mouse button or the key said "play"; on the clock of `performance.now()`. */
    pressedMs: undefined,
    /**
     * The first frame presented while playing, after the release, by a media element that was told to play
     * since `arm`.
     */
    frameMs: undefined,
    isArmed: false,
    /** The media element that showed it. */
    media: undefined,
    longTasks: [],
    shift: 0,
    lcp: undefined,
    /** The longest time from an event of the press to the next frame (Event Timing API), in steps of 8 ms. */
    interactionMs: 0,
    stalls: [],
    roots: new Map(),
  };
  window.benchProbe = probe;

  probe.arm = () => {
    probe.pressedMs = undefined;
    probe.frameMs = undefined;
    probe.media = undefined;
    probe.isArmed = true;
    probe.frame = new Promise((resolve) => {
      probe.tell = resolve;
    });
  };

  /** Waits for the first frame. */
  probe.firstFrame = async (patienceMs) => {
    const late = new Promise((resolve) => setTimeout(resolve, patienceMs));
    await Promise.race([probe.frame, late]);
    return { pressedMs: probe.pressedMs, frameMs: probe.frameMs };
  };

  function watch(media) {
    media.requestVideoFrameCallback((_now, { presentationTime }) => {
      if (probe.frameMs !== undefined) return;
      const isAfterRelease = presentationTime >= (probe.pressedMs ?? Number.POSITIVE_INFINITY);
      if (media.paused || !isAfterRelease) return watch(media);
      probe.frameMs = presentationTime;
      probe.media = media;
      probe.tell();
    });
  }

  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function () {
    if (probe.isArmed && probe.frameMs === undefined && this.requestVideoFrameCallback) watch(this);
    noteStalls(this);
    return play.call(this);
  };

  const noted = new WeakSet();
  function noteStalls(media) {
    if (noted.has(media)) return;
    noted.add(media);
    let stall;
    media.addEventListener('waiting', () => {
      // Before the first frame it is the start, after a seek it is the seek: both have figures of their own.
      if (probe.frameMs === undefined || media.seeking || media.paused) return;
      stall = { fromMs: performance.now() };
      probe.stalls.push(stall);
    });
    media.addEventListener('playing', () => {
      if (stall) stall.ms ??= performance.now() - stall.fromMs;
    });
  }

  const notePress = ({ timeStamp }) => {
    if (probe.isArmed) probe.pressedMs ??= timeStamp;
  };
  addEventListener('pointerup', notePress, { capture: true });
  addEventListener('keydown', (event) => event.key === 'Enter' && notePress(event), { capture: true });

  /**
   * For the browser's own player, whose button no program can find: the next press plays this clip, and does
   * nothing else.
   */
  probe.playOnPress = (clip) => {
    const start = (event) => {
      if (event.type === 'keydown' && event.key !== 'Enter') return;
      // Its own answer to the key would pause again what was just begun.
      if (event.type === 'keydown') event.preventDefault();
      const media = probe.find(clip, 'video');
      probe.pressedMs = performance.now();
      media.play();
    };
    const stop = (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('pointerup', start, { capture: true, once: true });
    addEventListener('keydown', start, { capture: true, once: true });
    addEventListener('click', stop, { capture: true, once: true });
  };

  /** Sets the time of what plays to its middle, and waits for the picture from there. */
  probe.seekToMiddle = () =>
    new Promise((resolve, reject) => {
      const { media } = probe;
      const target = media.duration / 2;
      const look = () =>
        media.requestVideoFrameCallback((_now, { mediaTime, presentationTime }) => {
          if (Math.abs(mediaTime - target) < 1) resolve(presentationTime - fromMs);
          else look();
        });
      look();
      setTimeout(() => reject(new Error('no frame from the middle within 20 s')), 20_000);
      const fromMs = performance.now();
      media.currentTime = target;
    });

  /** Plays a clip that was left, unless it has begun again by itself; ms to a frame. */
  probe.resume = async (clip, player) => {
    const running = probe.find(clip, 'video');
    if (running && !running.paused) return 0;
    probe.arm();
    const fromMs = performance.now();
    probe.pressedMs = fromMs;
    probe.find(clip, player).play();
    const { frameMs } = await probe.firstFrame(20_000);
    if (frameMs === undefined) throw new Error('no frame within 20 s of coming back');
    return frameMs - fromMs;
  };

  /** The picture's height over the next seconds. */
  probe.watchHeight = async (seconds) => {
    const heights = [];
    for (let tick = 0; tick < seconds * 4; tick++) {
      heights.push(probe.media.videoHeight);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    const sum = heights.reduce((total, height) => total + height, 0);
    return { averageHeight: sum / heights.length, lastHeight: heights.at(-1) };
  };

  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    probe.roots.set(this, root);
    return root;
  };

  /** Every element below a node, those in shadow trees too, open or closed. */
  probe.walk = function* (node) {
    for (const child of node.children) {
      yield child;
      yield* probe.walk(child);
      const root = probe.roots.get(child);
      if (root) yield* probe.walk(root);
    }
  };

  /** The first match in a clip and its shadow trees. */
  probe.find = (clip, selector) => {
    for (const element of probe.walk(document.querySelector(clip)))
      if (element.matches(selector)) return element;
    return undefined;
  };

  const observe = (type, note, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...options,
    });
  const noteInteraction = ({ duration }) => {
    probe.interactionMs = Math.max(probe.interactionMs, duration);
  };
  // Events that take less than the threshold are listed only if they are the first of the page.
  observe('first-input', noteInteraction);
  observe('event', (entry) => entry.interactionId > 0 && noteInteraction(entry), { durationThreshold: 16 });
  observe('longtask', ({ duration, startTime }) => probe.longTasks.push({ duration, startTime }));
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) probe.shift += value;
  });
  observe('largest-contentful-paint', ({ startTime, url, element }) => {
    probe.lcp = { startTime, url, element: element?.tagName };
  });
})();
