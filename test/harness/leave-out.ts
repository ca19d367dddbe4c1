/**
 * Skips the running test, because this browser lacks a feature. The runner lists it with the reason at the
 * end.
 */
export function leaveOut(context: Mocha.Context, reason: string): never {
  if (context.test) context.test.title += ` (${reason})`;
  return context.skip();
}
