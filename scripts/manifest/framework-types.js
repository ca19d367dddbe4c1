import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf } from './elements.js';

/** The entry of the package that exports the class of an element. */
const ENTRY_OF = { NewsVideo: 'news-video', NewsVideoTranscript: 'news-video/transcript' };

/** The types of events that the package exports; those of others are types of the DOM. */
const EVENT_TYPES = ['NewsVideoEvent'];

/**
 * The declaration of each framework: the names that it imports, and what its templates allow for an element of the
 * class `T` with the attributes `A` and the listeners `E`.
 */
const FRAMEWORKS = {
  react: {
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    element: 'DetailedHTMLProps<Omit<HTMLAttributes<T>, keyof A>, T> & A & Listeners<E>',
    declare: (members) => inJsx('react', members),
  },
  preact: {
    imports: "import type { HTMLAttributes } from 'preact';",
    element: 'Omit<HTMLAttributes<T>, keyof A> & A & Listeners<E>',
    declare: (members) => inJsx('preact', members),
  },
  solid: {
    imports: "import type { JSX } from 'solid-js';",
    element: `Omit<JSX.HTMLAttributes<T>, keyof A | \`on:\${keyof E & string}\`> & A & Prefixed<A> & { [Name in keyof E & string as \`on:\${Name}\`]?: JSX.EventHandlerWithOptionsUnion<T, E[Name] & Event> }`,
    more: `type Prefixed<A> = { [Name in keyof A & string as \`attr:\${Name}\` | \`prop:\${Name}\` | \`bool:\${Name}\`]?: A[Name] };\n`,
    declare: (members) => inJsx('solid-js', members),
  },
  svelte: {
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    element: 'Omit<HTMLAttributes<T>, keyof A> & A & Listeners<E>',
    declare: (members) => `declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${members}
  }
}`,
  },
  vue: {
    imports: "import type { HTMLAttributes, PublicProps } from 'vue';",
    element: `new () => T & {
  /** Read by templates alone: it does not exist on the element. */
  $props: Omit<HTMLAttributes, keyof A> & A & PublicProps;
  $emit: <Name extends keyof E>(name: Name, event: E[Name]) => void;
}`,
    declare: (members) => `declare module 'vue' {
  interface GlobalComponents {
${members}
  }
}`,
  },
};

const LISTENERS = `type Listeners<E> = { [Name in keyof E & string as \`on\${Name}\`]?: (event: E[Name]) => void };\n`;

/**
 * Plugin of the manifest's analyzer: writes the attributes of the elements, and for each framework a file that
 * declares the elements in its templates.
 */
export function frameworkTypes({ outdir }) {
  return {
    name: 'framework-types',
    packageLinkPhase({ customElementsManifest }) {
      const elements = elementsOf(customElementsManifest);
      mkdirSync(outdir, { recursive: true });
      writeFileSync(join(outdir, 'attributes.d.ts'), elements.map(attributesOf).join('\n'));
      for (const [name, framework] of Object.entries(FRAMEWORKS))
        writeFileSync(join(outdir, `${name}.d.ts`), declarationsFor(framework, elements));
    },
  };
}

function attributesOf({ name, tagName, attributes }) {
  const lines = attributes.flatMap(({ name: attribute, fieldName = attribute, type, description }) =>
    [...new Set([attribute, fieldName])].map((key) => member(key, type.text, description)),
  );
  return `/** The attributes of \`<${tagName}>\`, and the properties that reflect them. */
export interface ${name}Attributes {
${lines.join('\n')}
}
`;
}

function member(name, type, description = '') {
  const comment = description.replaceAll(/\s*\n\s*/g, ' ');
  // As React: undefined leaves an attribute out.
  return `  /** ${comment} */\n  '${name}'?: ${type} | undefined;`;
}

function declarationsFor({ imports, element, more = '', declare }, elements) {
  const classes = elements.map(({ name }) => `import type { ${name} } from '${ENTRY_OF[name]}';`);
  const attributes = elements.map(({ name }) => `${name}Attributes`).join(', ');
  const members = elements.map(
    ({ name, tagName, events = [] }) =>
      `    '${tagName}': ClipElement<${name}, ${name}Attributes, {${eventsOf(events)}}>;`,
  );
  const listeners = element.includes('Listeners<') ? LISTENERS : '';
  return `${classes.join('\n')}
import type { ${EVENT_TYPES.join(', ')} } from 'news-video';
${imports}
import type { ${attributes} } from './attributes.js';

${listeners}${more}type ClipElement<T extends HTMLElement, A, E> = ${element};

${declare(members.join('\n'))}
`;
}

function eventsOf(events) {
  return events.map(({ name, type }) => `'${name}': ${type.text}`).join('; ');
}

function inJsx(module, members) {
  return `declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements {
${members}
    }
  }
}`;
}
