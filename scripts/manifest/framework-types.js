import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf } from './elements.js';

/** The entry of the package that exports the class of an element. */
const ENTRY_OF = { NewsVideo: 'news-video', NewsVideoTranscript: 'news-video/transcript' };

/** The types of events that the package exports; those of others are types of the DOM. */
const EVENT_TYPES = ['NewsVideoEvent'];

/** The table of the media events that `<news-video>` dispatches. */
const MEDIA_EVENTS = 'src/report/redispatch-media-events.ts';

/**
 * The declaration of each framework: the names that it imports, and what its templates allow for an element of the
 * class `T` with the attributes `A` and the listeners `E`.
 */
const FRAMEWORKS = {
  react: {
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    element: 'DetailedHTMLProps<Omit<HTMLAttributes<T>, keyof A | Unheard<E>>, T> & A & Listeners<E>',
    // React listens to `onPlaying` and its like on <video> alone.
    more: `type Unheard<E> = keyof { [Name in keyof HTMLAttributes<Element> as Lowercase<Name> extends \`on\${keyof E & string}\${'' | 'capture'}\` ? Name : never]: unknown };\n`,
    declare: (members) => inJsx('react', members),
  },
  preact: {
    imports: "import type { HTMLAttributes } from 'preact';",
    element: 'Omit<HTMLAttributes<T>, keyof A> & A & Listeners<E>',
    declare: (members) => inJsx('preact', members),
  },
  solid: {
    imports: "import type { JSX } from 'solid-js';",
    element: `Omit<JSX.HTMLAttributes<T>, keyof A | \`on:\${keyof E & string}\`> & Written<A> & Prefixed<A> & { [Name in keyof E & string as \`on:\${Name}\`]?: JSX.EventHandlerWithOptionsUnion<T, E[Name] & Event> }`,
    // Without a prefix, Solid writes attributes. Their names are in lower case, and those of properties without a hyphen.
    more: `type Written<A> = { [Name in keyof A & string as Name extends Lowercase<Name> ? Name : never]?: A[Name] };
type Prefixed<A> = { [Name in keyof Written<A> & string as \`attr:\${Name}\` | \`bool:\${Name}\`]?: Written<A>[Name] } & { [Name in keyof A & string as Name extends \`\${string}-\${string}\` ? never : \`prop:\${Name}\`]?: A[Name] };\n`,
    declare: (members) => inJsx('solid-js', members),
  },
  svelte: {
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    element: `Omit<HTMLAttributes<T>, keyof A | \`on\${keyof E & string}\`> & A & Listeners<E>`,
    declare: (members) => `declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${members}
  }
  interface DOMAttributes<T extends EventTarget> {
    'onnews-video'?: ((event: NewsVideoEvent) => void) | undefined;
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
      const attributes = [...elements.map(attributesOf), mediaEvents()].join('\n');
      writeFileSync(join(outdir, 'attributes.d.ts'), attributes);
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
  // Both leave an attribute out. What a content management system lacks is null.
  return `  /** ${comment} */\n  '${name}'?: ${type} | null | undefined;`;
}

function mediaEvents() {
  const [, table] = /MEDIA_EVENTS = \[(.*?)\] as const/s.exec(readFileSync(MEDIA_EVENTS, 'utf8'));
  const lines = table.match(/\w+/g).map((name) => `  '${name}': Event;`);
  return `/** The media events that \`<news-video>\` dispatches as \`<video>\` does. They do not bubble. */
export interface MediaEvents {
${lines.join('\n')}
}
`;
}

function declarationsFor({ imports, element, more = '', declare }, elements) {
  const classes = elements.map(({ name }) => `import type { ${name} } from '${ENTRY_OF[name]}';`);
  const attributes = elements.map(({ name }) => `${name}Attributes`).join(', ');
  const members = elements.map(
    ({ name, tagName, events = [] }) =>
      `    '${tagName}': ClipElement<${name}, ${name}Attributes, ${eventsOf(events)}>;`,
  );
  const listeners = element.includes('Listeners<') ? LISTENERS : '';
  return `${classes.join('\n')}
import type { ${EVENT_TYPES.join(', ')} } from 'news-video';
${imports}
import type { ${attributes}, MediaEvents } from './attributes.js';

${listeners}${more}type ClipElement<T extends HTMLElement, A, E> = ${element};

${declare(members.join('\n'))}
`;
}

/** An element with events of its own is a clip, which has those of media as well. */
function eventsOf(events) {
  const own = events.map(({ name, type }) => `'${name}': ${type.text}`).join('; ');
  return own ? `{${own}} & MediaEvents` : '{}';
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
