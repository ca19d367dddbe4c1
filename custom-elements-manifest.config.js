// Builds dist/custom-elements.json. Adds what the analyzer cannot see: attributes that no Lit property
// declares, and the values of the enumerated attributes.
import { readFileSync } from 'node:fs';

const ENUMERATED = readEnumerated();

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
  plugins: [completeNewsVideo()],
};

function completeNewsVideo() {
  return {
    name: 'complete-news-video',
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap(({ declarations }) => declarations ?? []);
      const element = declarations.find(({ name }) => name === 'NewsVideo');
      element.members = element.members.filter(isPublic);
      element.attributes = [...element.attributes.map(withValues), ...OTHER_ATTRIBUTES];
    },
  };
}

/** Attributes whose properties have another name or another meaning. */
const OTHER_ATTRIBUTES = [
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
  const isHidden = privacy === 'private' || privacy === 'protected' || name.startsWith('#');
  return !isHidden && !description.includes('@internal');
}

function withValues({ name, type, description, fieldName }) {
  const values = ENUMERATED[name];
  return {
    name,
    type: { text: values ? values.map((value) => `'${value}'`).join(' | ') : type.text },
    ...(values ? { default: values[0] } : {}),
    description,
    fieldName,
  };
}

/** Reads the table in src/clip/clip.ts, by which the element parses its attributes. */
function readEnumerated() {
  const [, table] = /ENUMERATED = \{(.*?)\} as const/s.exec(readFileSync('src/clip/clip.ts', 'utf8'));
  const rows = table.matchAll(/'?([\w-]+)'?: \[(.*?)\]/gs);
  return Object.fromEntries(Array.from(rows, ([, name, values]) => [name, values.match(/[\w-]+/g)]));
}
