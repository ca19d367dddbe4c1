import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf } from './elements.js';

/** The module of `dist/esm/` that defines an element, and exports its class. */
const MODULE_OF = { NewsVideo: 'define.js', NewsVideoTranscript: 'transcript.js' };

/**
 * Plugin of the manifest's analyzer: writes components of the elements for React up to version 18, which sets
 * attributes alone and knows no events of custom elements. They are made by `@lit/react`.
 */
export function reactWrapper({ outdir }) {
  return {
    name: 'react-wrapper',
    packageLinkPhase({ customElementsManifest }) {
      const elements = elementsOf(customElementsManifest);
      writeFileSync(join(outdir, 'react.js'), moduleOf(elements));
      writeFileSync(join(outdir, 'react.d.ts'), declarationsOf(elements));
    },
  };
}

function moduleOf(elements) {
  const imports = elements.map(
    ({ name }) => `import { ${name} as ${name}Element } from './${MODULE_OF[name]}';`,
  );
  const components = elements.map(
    ({ name, tagName, events = [] }) => `export const ${name} = createComponent({
  react: React,
  tagName: '${tagName}',
  elementClass: ${name}Element,
  events: { ${events.map((event) => `${listenerName(event)}: '${event.name}'`).join(', ')} },
});
`,
  );
  return `import { createComponent } from '@lit/react';
import * as React from 'react';
${imports.join('\n')}

${components.join('\n')}`;
}

function declarationsOf(elements) {
  const imports = elements.map(
    ({ name }) => `import type { ${name} as ${name}Element } from './${MODULE_OF[name]}';`,
  );
  const components = elements.map(({ name, tagName, events = [] }) => {
    const types = events.map((event) => `${listenerName(event)}: EventName<${event.type.text}>`);
    return `/** \`<${tagName}>\` as a component of React. */
export declare const ${name}: ReactWebComponent<${name}Element, { ${types.join('; ')} }>;
`;
  });
  return `import type { EventName, ReactWebComponent } from '@lit/react';
import type { NewsVideoEvent } from './index.js';
${imports.join('\n')}

${components.join('\n')}`;
}

/** `onNewsVideo` for `news-video`. */
function listenerName({ name }) {
  return `on-${name}`.replace(/-(\w)/g, (_hyphen, letter) => letter.toUpperCase());
}
