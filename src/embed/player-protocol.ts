import type { EmbeddedClip } from './embedded-clip.js';
import type { ParentPage } from './parent-page.js';

/** A message of the protocol. The names are those of the player.js specification. */
interface Message {
  readonly context: 'player.js';
  readonly version: string;
  readonly method?: unknown;
  readonly value?: unknown;
  /** Names the listener of the embedding page that an event or an answer is for. */
  readonly listener?: unknown;
}

const CONTEXT = 'player.js';
const VERSION = '0.0.11';

/** Codes of `error` events. */
const UNDEFINED_ERROR = -1;
const NOT_SUPPORTED = 1;
const UNKNOWN_METHOD = 2;

/** `MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED` (HTML, section 4.8.11.1). */
const MEDIA_NOT_SUPPORTED = 4;

/** The events that a page can listen to, besides `ready` and `error`, with their values. */
const EVENTS: Readonly<Record<string, (clip: EmbeddedClip) => unknown>> = {
  play: () => undefined,
  pause: () => undefined,
  ended: () => undefined,
  timeupdate: (clip) => ({ seconds: clip.currentTime, duration: finite(clip.duration) }),
  progress: (clip) => ({ seconds: bufferedSeconds(clip), duration: finite(clip.duration) }),
};

/** The methods. Those with a result are answered, the others may throw a `RangeError`. */
const METHODS: Readonly<Record<string, (clip: EmbeddedClip, value: unknown) => unknown>> = {
  play: (clip) => clip.play(),
  pause: (clip) => clip.pause(),
  getPaused: (clip) => clip.paused,
  mute: (clip) => set(clip, 'muted', true),
  unmute: (clip) => set(clip, 'muted', false),
  getMuted: (clip) => clip.muted,
  setVolume: (clip, value) => set(clip, 'volume', numberWithin(value, 100) / 100),
  getVolume: (clip) => Math.round(clip.volume * 100),
  getDuration: (clip) => finite(clip.duration),
  setCurrentTime: (clip, value) => set(clip, 'currentTime', numberWithin(value, Number.MAX_VALUE)),
  getCurrentTime: (clip) => clip.currentTime,
  setLoop: (clip, value) => set(clip, 'loop', booleanOf(value)),
  getLoop: (clip) => clip.loop,
};

const LISTENER_METHODS = ['addEventListener', 'removeEventListener'];

/** What the page in the frame sends: answers, and events for whom listens to them. */
class EventSender {
  readonly #parent: ParentPage;
  readonly #listeners = new Map<string, Set<unknown>>();

  constructor(parent: ParentPage) {
    this.#parent = parent;
  }

  send(event: string, value: unknown, listener?: unknown): void {
    this.#parent.post({ context: CONTEXT, version: VERSION, event, value, listener });
  }

  emit(event: string, value: unknown): void {
    for (const listener of this.#listeners.get(event) ?? []) this.send(event, value, listener);
  }

  fail(code: number, msg: string): void {
    this.emit('error', { code, msg });
  }

  add(event: string, listener: unknown): void {
    this.#listeners.set(event, (this.#listeners.get(event) ?? new Set()).add(listener));
  }

  /** Without a listener, all of the event are removed. */
  remove(event: string, listener: unknown): void {
    if (listener === undefined) this.#listeners.delete(event);
    else this.#listeners.get(event)?.delete(listener);
  }
}

/**
 * Lets the embedding page drive the clip by the player.js protocol, and follow it: the methods and events of
 * the specification, version 0.0.11. Times are seconds, the volume is 0 to 100. A duration that is not known, or
 * has no end, is 0.
 */
export function servePlayerProtocol(clip: EmbeddedClip, parent: ParentPage): void {
  const sender = new EventSender(parent);
  parent.listen((message) => {
    if (isMessage(message)) receive(message, clip, sender);
  });
  for (const [event, readValue] of Object.entries(EVENTS))
    clip.addEventListener(event, () => sender.emit(event, readValue(clip)));
  clip.addEventListener('error', () => {
    const { code, message = '' } = clip.error ?? {};
    sender.fail(code === MEDIA_NOT_SUPPORTED ? NOT_SUPPORTED : UNDEFINED_ERROR, message);
  });
  sender.send('ready', readyValue());
}

function receive({ method, value, listener }: Message, clip: EmbeddedClip, sender: EventSender): void {
  if (method === 'addEventListener') {
    sender.add(String(value), listener);
    if (value === 'ready') sender.send('ready', readyValue(), listener);
  } else if (method === 'removeEventListener') {
    sender.remove(String(value), listener);
  } else if (typeof method === 'string' && Object.hasOwn(METHODS, method)) {
    call(method, { value, listener }, clip, sender);
  } else {
    sender.fail(UNKNOWN_METHOD, `Unknown method ${JSON.stringify(method)}`);
  }
}

async function call(
  method: string,
  { value, listener }: Pick<Message, 'value' | 'listener'>,
  clip: EmbeddedClip,
  sender: EventSender,
): Promise<void> {
  try {
    const result = await METHODS[method]?.(clip, value);
    if (result !== undefined) sender.send(method, result, listener);
  } catch (error) {
    const { name, message } = error as Error;
    // A start that a pause has overtaken is no failure, and media that cannot be played have an event of their own.
    if (name !== 'AbortError' && name !== 'NotSupportedError')
      sender.fail(UNDEFINED_ERROR, `${method}: ${message}`);
  }
}

function readyValue() {
  return {
    src: location.href,
    events: ['ready', 'error', ...Object.keys(EVENTS)],
    methods: [...Object.keys(METHODS), ...LISTENER_METHODS],
  };
}

function isMessage(message: unknown): message is Message {
  return typeof message === 'object' && message !== null && Reflect.get(message, 'context') === CONTEXT;
}

function set<Name extends 'muted' | 'volume' | 'currentTime' | 'loop'>(
  clip: EmbeddedClip,
  name: Name,
  value: EmbeddedClip[Name],
): void {
  clip[name] = value;
}

/** @throws {RangeError} if `value` is no number from 0 to `max` */
function numberWithin(value: unknown, max: number): number {
  // Some clients send numbers as text.
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  if (typeof number === 'number' && number >= 0 && number <= max) return number;
  const range = max === Number.MAX_VALUE ? 'of 0 or more' : `from 0 to ${max}`;
  throw new RangeError(`${JSON.stringify(value)} is not a number ${range}`);
}

/** @throws {RangeError} if `value` is no boolean */
function booleanOf(value: unknown): boolean {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw new RangeError(`${JSON.stringify(value)} is not a boolean`);
}

function finite(seconds: number): number {
  return Number.isFinite(seconds) ? seconds : 0;
}

/** The end of what is buffered at, or after, the position. */
function bufferedSeconds({ buffered }: EmbeddedClip): number {
  return buffered.length > 0 ? buffered.end(buffered.length - 1) : 0;
}
