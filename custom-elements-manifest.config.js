/** What the analyzer cannot see: which properties reflect attributes (src/clip/attributes.ts), and the values of the enumerated ones. */
import { readFileSync } from 'node:fs';

const enumerated = readEnumerated();

export default {
  globs: [
    'src/news-video.ts',
    'src/media-api-element.ts',
    'src/report/events.ts',
    'src/define.ts',
    'src/lazy-transcript/transcript-element.ts',
    'src/transcript.ts',
  ],
  outdir: 'dist',
  litelement: true,
  plugins: [documentAttributes()],
};

function documentAttributes() {
  return {
    name: 'document-attributes',
    packageLinkPhase({ customElementsManifest }) {
      const all = customElementsManifest.modules.flatMap(({ declarations }) => declarations ?? []);
      const element = all.find(({ name }) => name === 'NewsVideo');
      element.members = element.members.filter(isPublic);
      element.attributes = [
        ...element.members.filter(({ isAttribute }) => isAttribute).map(toAttribute),
        ...OWN_ATTRIBUTES,
      ];
      for (const member of element.members) delete member.isAttribute;
    },
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isPropertyDeclaration(node)) return;
      const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'attr');
      if (!tag) return;
      const owner = moduleDoc.declarations.find(({ name }) => name === node.parent.name?.text);
      const member = owner?.members?.find(({ name }) => name === node.name.getText());
      if (!member) return;
      member.isAttribute = true;
      // A dashed name comes first in the tag, since the property's own name does not tell it.
      member.description = ts.getTextOfJSDocComment(tag.comment).replace(/^[a-z]+-[a-z]+ /, '');
    },
  };
}

/** Attributes whose properties have names or meanings of their own. */
const OWN_ATTRIBUTES = [
  {
    name: 'duration',
    type: { text: 'string' },
    description: 'Length of the clip for the badge: `165`, `2:45`, `1:02:45` or `PT2M45S`.',
  },
  {
    name: 'muted',
    type: { text: 'boolean' },
    description: 'Begins without sound.',
    fieldName: 'defaultMuted',
  },
  {
    name: 'crossorigin',
    type: { text: "'anonymous' | 'use-credentials'" },
    description: 'CORS mode of media and captions.',
    fieldName: 'crossOrigin',
  },
];

function isPublic({ name, privacy, description = '' }) {
  return (
    privacy !== 'private' &&
    privacy !== 'protected' &&
    !name.startsWith('#') &&
    !description.includes('@internal')
  );
}

function toAttribute({ name, type, description }) {
  const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const values = enumerated[attribute];
  return {
    name: attribute,
    type: { text: values ? values.map((value) => `'${value}'`).join(' | ') : type.text },
    ...(values ? { default: values[0] } : {}),
    description,
    fieldName: name,
  };
}

/** The table in src/clip/clip.ts, which is the one that the element reads. */
function readEnumerated() {
  const [, table] = /ENUMERATED = \{(.*?)\} as const/s.exec(readFileSync('src/clip/clip.ts', 'utf8'));
  const rows = table.matchAll(/'?([\w-]+)'?: \[(.*?)\]/gs);
  return Object.fromEntries(Array.from(rows, ([, name, values]) => [name, values.match(/[\w-]+/g)]));
}
