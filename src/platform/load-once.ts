/**
 * Wraps `load` so that it runs once. A load that fails is retried once, at once; if that fails too, the
 * promise rejects, and the next call loads again.
 */
export function loadOnce<Chunk>(load: () => Promise<Chunk>): () => Promise<Chunk> {
  let loading: Promise<Chunk> | undefined;
  return () => {
    loading ??= load()
      .catch(load)
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}
