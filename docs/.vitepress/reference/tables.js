/** The properties and methods of an element, in Markdown. */
export function membersPage({ members }) {
  const open = members.filter(
    ({ privacy, static: isStatic, name }) => !privacy && !isStatic && !name.startsWith('_'),
  );
  const methods = open.filter(({ kind }) => kind === 'method');
  const properties = open.filter(({ kind, type }) => kind === 'field' && type);
  return `## Methods\n\n${methods.map(methodSection).join('\n\n')}\n\n## Properties\n\n${table(
    ['property', 'type', 'meaning'],
    properties.map((property) => [
      code(property.name),
      code(property.type.text),
      [property.readonly ? 'Read-only.' : '', property.description ?? ''].join(' ').trim(),
    ]),
  )}\n`;
}

/** Slots, parts, custom properties and states of an element, in Markdown. */
export function stylingPage({ slots, cssParts, cssProperties, cssStates }) {
  const sections = [
    ['Slots', ['slot', 'content'], slots.map(named)],
    ['Parts', ['part', 'what it is'], cssParts.map(named)],
    [
      'Custom properties',
      ['property', 'default', 'what it changes'],
      cssProperties.map(({ name, default: initial, description }) => [
        code(name),
        initial ? code(initial) : '',
        description,
      ]),
    ],
    ['States', ['state', 'when'], cssStates.map(named)],
  ];
  return `${sections.map(([title, heads, rows]) => `## ${title}\n\n${table(heads, rows)}`).join('\n\n')}\n`;
}

/** The events of an element, in Markdown. */
export function eventsPage({ events }) {
  return `${table(
    ['event', 'type', 'when'],
    events.map(({ name, type, description }) => [code(name), code(type.text), description]),
  )}\n`;
}

function methodSection({ name, parameters = [], return: result, description }) {
  const signature = `${name}(${parameters.map(parameterText).join(', ')}): ${result.type.text}`;
  const notes = parameters
    .filter((parameter) => parameter.description)
    .map((parameter) => `- ${code(parameter.name)}: ${parameter.description}`);
  return [
    `### \`${name}()\``,
    `\`\`\`ts\n${signature}\n\`\`\``,
    description.replaceAll('\n', ' '),
    notes.join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function parameterText({ name, optional, type, default: initial }) {
  return `${name}${optional ? '?' : ''}: ${type.text}${initial ? ` = ${initial}` : ''}`;
}

function named({ name, description }) {
  return [code(name), description];
}

function table(heads, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(line)].join('\n');
}

function code(text) {
  return `\`${text}\``;
}
