/**
 * Replaces the placeholders of a message, `{name}`, by the values of their names. Each language has its own
 * order of placeholders. A placeholder without a value stays as written.
 */
export function interpolateByName(
  message: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    // Own properties only: every object inherits a `constructor`.
    Object.hasOwn(values, name) ? `${values[name]}` : placeholder,
  );
}
