/**
 * Replaces the first placeholder of a message, `{name}`, whatever its name. For messages that have one
 * placeholder.
 */
export function interpolate(message: string, value: string | number): string {
  // A function, because `replace()` would read a `$&` in a string as a pattern.
  return message.replace(/\{\w+\}/, () => `${value}`);
}
