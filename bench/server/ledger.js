/** Every request since the last `clear`, with the bytes of its body that went through the pipe. */
export class Ledger {
  #entries = [];
  #startMs = performance.now();

  clear() {
    this.#entries = [];
    this.#startMs = performance.now();
  }

  /** @returns {(bytes: number) => void} to be called as bytes leave */
  open(path) {
    const entry = { path, kind: kindOf(path), bytes: 0, atMs: Math.round(performance.now() - this.#startMs) };
    this.#entries.push(entry);
    return (bytes) => {
      entry.bytes += bytes;
    };
  }

  get entries() {
    return this.#entries;
  }
}

const KINDS = [
  [/\.(m3u8|vtt)$/, 'playlist'],
  [/\.(m4s|mp4|ts)$/, 'segment'],
  [/\.js$/, 'script'],
  [/\.css$/, 'style'],
  [/\.(jpg|avif|svg|png|webp)$/, 'picture'],
  [/\.html$/, 'page'],
];

function kindOf(path) {
  return KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}
