/** Leaves the running test out, for what this browser has not, or does not let a test do. The runner lists it with its reason at the end. */
export function leaveOut(context: Mocha.Context, reason: string): never {
  if (context.test) context.test.title += ` (${reason})`;
  return context.skip();
}
