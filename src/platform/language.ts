const FALLBACK = 'en';

/**
 * The language of an element's content (HTML, section 3.2.6.1): the nearest `lang` around it, through shadow roots, up to the document's.
 *
 * @returns a BCP 47 tag as the page wrote it; `en` where the page says none
 */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at; at = parentAcrossShadow(at)) {
    const lang = at.closest<HTMLElement>('[lang]')?.lang;
    if (lang) return lang;
  }
  return FALLBACK;
}

function parentAcrossShadow(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
