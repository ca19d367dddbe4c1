import type { Preset } from './presets.ts';

/** Form controls named after what they set. */
type Field = HTMLInputElement | HTMLSelectElement;

/** The named controls of `form`, in the order in which they stand there. */
export function fieldsOf(form: HTMLFormElement): readonly Field[] {
  return Array.from(form.elements).filter(
    (control): control is Field =>
      (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) && control.name !== '',
  );
}

/** Writes `values` into the controls of their names; the others stay as they are. */
export function fill(form: HTMLFormElement, values: Preset): void {
  for (const field of fieldsOf(form)) {
    const value = values[field.name];
    if (value !== undefined) field.value = value;
  }
}

/** Gives `element` the attributes that `form` shows. */
export function applyAttributes(form: HTMLFormElement, element: Element): void {
  for (const field of fieldsOf(form)) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      element.toggleAttribute(field.name, field.checked);
    } else if (field.value === '') {
      element.removeAttribute(field.name);
    } else if (element.getAttribute(field.name) !== field.value) {
      // Only what is new: a `src` that is set again is loaded again, as on any media element.
      element.setAttribute(field.name, field.value);
    }
  }
}

/** Gives `element` the custom properties that `form` shows, and takes back those that are as they come. */
export function applyProperties(form: HTMLFormElement, element: HTMLElement): void {
  for (const field of fieldsOf(form)) {
    if (isUntouched(field)) element.style.removeProperty(field.name);
    else element.style.setProperty(field.name, field.value);
  }
}

/** A colour input has no empty value: the one that it came with stands for it. */
function isUntouched(field: Field): boolean {
  return field.value === '' || (field instanceof HTMLInputElement && field.value === field.defaultValue);
}
