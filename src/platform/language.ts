const DEFAULT_LANGUAGE = 'en';

/**
 * The language of an element (HTML, section 3.2.6.1): the nearest `lang` attribute, through shadow roots, up
 * to the document's.
 *
 * @returns BCP 47 tag as the page wrote it; `en` where there is none, or an empty one, which means "unknown"
 */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at; at = shadowHostOf(at)) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (lang != null) return lang || DEFAULT_LANGUAGE;
  }
  return DEFAULT_LANGUAGE;
}

function shadowHostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
