// Builds dist/custom-elements.json, and from it the files in dist/types/ for editors and frameworks, and the
// components of dist/esm/react.js.
//
// Adds to the manifest what the analyzer cannot see: attributes that no Lit property declares, and the values of
// the enumerated attributes.
import { readFileSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { elementsOf } from './scripts/manifest/elements.js';
import { frameworkTypes } from './scripts/manifest/framework-types.js';
import { reactWrapper } from './scripts/manifest/react-wrapper.js';

const ENUMERATED = readEnumerated();

/** Attributes with the notations of `duration`, and an aspect ratio: their properties take numbers, too. */
const NUMERIC = ['start', 'end', 'aspect-ratio'];

/** Attributes whose properties have another name or another meaning, or that have none. */
const OTHER_ATTRIBUTES = [
  {
    name: 'duration',
    type: { text: 'string | number' },
    description: 'Length of the clip for the badge: `165`, `2:45`, `1:02:45` or `PT2M45S`.',
    fieldName: 'duration',
  },
  {
    name: 'muted',
    type: { text: 'boolean' },
    description: 'Begins without sound.',
    fieldName: 'defaultMuted',
  },
  {
    name: 'crossorigin',
    type: { text: "'' | 'anonymous' | 'use-credentials'" },
    description: 'CORS mode of media and captions.',
    fieldName: 'crossOrigin',
  },
];

/** The values of the attributes of the transcript that are enumerated. */
const TRANSCRIPT_TYPES = {
  kind: { text: "'captions' | 'descriptions' | 'metadata'" },
  layout: { text: "'beside'" },
};

/** Attributes of every element. */
const GLOBAL_ATTRIBUTES = ['lang'];

const types = { outdir: 'dist/types', hideLogs: true };

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
  plugins: [
    completeManifest(),
    customElementVsCodePlugin({
      ...types,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
    customElementJetBrainsPlugin({ ...types, webTypesFileName: 'web-types.json', packageJson: false }),
    frameworkTypes(types),
    reactWrapper({ outdir: 'dist/esm' }),
  ],
};

function completeManifest() {
  return {
    name: 'complete-manifest',
    packageLinkPhase({ customElementsManifest }) {
      for (const element of elementsOf(customElementsManifest)) complete(element);
    },
  };
}

function complete(element) {
  const isOther = ({ name }) => OTHER_ATTRIBUTES.some((other) => other.name === name);
  const hidden = element.members.filter((member) => !isPublic(member)).map(({ name }) => name);
  const attributes = element.attributes.filter(
    ({ name, fieldName }) => !hidden.includes(fieldName) && !GLOBAL_ATTRIBUTES.includes(name),
  );
  const isClip = element.name === 'NewsVideo';
  element.members = element.members.filter(isPublic);
  element.attributes = isClip
    ? [...attributes.filter((attribute) => !isOther(attribute)).map(withType), ...OTHER_ATTRIBUTES]
    : attributes.map((attribute) => ({
        ...attribute,
        type: TRANSCRIPT_TYPES[attribute.name] ?? attribute.type,
      }));
}

function isPublic({ name, privacy, description = '' }) {
  const isHidden = privacy === 'private' || privacy === 'protected' || name.startsWith('#');
  return !isHidden && !description.includes('@internal');
}

function withType({ name, type, description, fieldName }) {
  const values = ENUMERATED[name];
  const text = NUMERIC.includes(name) ? 'string | number' : (type?.text ?? 'string');
  return {
    name,
    type: { text: values ? values.map((value) => `'${value}'`).join(' | ') : text },
    ...(values ? { default: values[0] } : {}),
    description,
    ...(fieldName ? { fieldName } : {}),
  };
}

/** Reads the table in src/clip/clip.ts, by which the element parses its attributes. */
function readEnumerated() {
  const [, table] = /ENUMERATED = \{(.*?)\} as const/s.exec(readFileSync('src/clip/clip.ts', 'utf8'));
  const rows = table.matchAll(/'?([\w-]+)'?: \[(.*?)\]/gs);
  return Object.fromEntries(Array.from(rows, ([, name, values]) => [name, values.match(/[\w-]+/g)]));
}
