/** The declarations of the custom elements in a manifest (Custom Elements Manifest, `CustomElementDeclaration`). */
export function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ customElement, tagName }) => customElement && tagName);
}
