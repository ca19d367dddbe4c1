/** Fills the placeholders of a catalogue's line by their names: their order is the language's affair. One that has no value stays. */
export function interpolateByName(line: string, values: Readonly<Record<string, string | number>>): string {
  return line.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    // Own ones: every object has a `constructor`.
    Object.hasOwn(values, name) ? `${values[name]}` : placeholder,
  );
}
