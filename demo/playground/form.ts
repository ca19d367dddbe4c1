import type { Preset } from './presets.ts';

/** Form controls with the names of the attributes and properties that they set. */
type Field = HTMLInputElement | HTMLSelectElement;

/** The named controls of `form`, in tree order. */
export function fieldsOf(form: HTMLFormElement): readonly Field[] {
  return Array.from(form.elements).filter(
    (control): control is Field =>
      (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) && control.name !== '',
  );
}

/** Writes `values` into the controls of their names. The other controls do not change. */
export function fill(form: HTMLFormElement, values: Preset): void {
  for (const field of fieldsOf(form)) {
    const value = values[field.name];
    if (value !== undefined) field.value = value;
  }
}

/** Sets the attributes of `element` to the values of `form`. */
export function applyAttributes(form: HTMLFormElement, element: Element): void {
  for (const field of fieldsOf(form)) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      element.toggleAttribute(field.name, field.checked);
    } else if (field.value === '') {
      element.removeAttribute(field.name);
    } else if (element.getAttribute(field.name) !== field.value) {
      // Unchanged values are skipped: setting the same `src` would load the clip again.
      element.setAttribute(field.name, field.value);
    }
  }
}

/** Sets the custom properties of `element` to the values of `form`, and removes those with their defaults. */
export function applyProperties(form: HTMLFormElement, element: HTMLElement): void {
  for (const field of fieldsOf(form)) {
    if (isUntouched(field)) element.style.removeProperty(field.name);
    else element.style.setProperty(field.name, field.value);
  }
}

/** A color input has no empty value: its default value stands for it. */
function isUntouched(field: Field): boolean {
  return field.value === '' || (field instanceof HTMLInputElement && field.value === field.defaultValue);
}
