const FALLBACK = 'en';

/**
 * The language of an element's content (HTML, section 3.2.6.1): the nearest `lang` around it, through shadow roots, up to the document's.
 *
 * @returns a BCP 47 tag as the page wrote it; `en` where the page says none, or says that it does not know (`lang=""`)
 */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at; at = parentAcrossShadow(at)) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (lang != null) return lang || FALLBACK;
  }
  return FALLBACK;
}

function parentAcrossShadow(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
