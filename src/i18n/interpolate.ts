/** Fills the one placeholder of a catalogue's line, whatever its name. */
export function interpolate(line: string, value: string | number): string {
  // A function, so that a `$&` in a credit is no pattern of replace().
  return line.replace(/\{\w+\}/, () => `${value}`);
}
