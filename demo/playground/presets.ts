/** Values of the form by field name. An empty value omits the attribute. */
export type Preset = Readonly<Record<string, string>>;

/** Fields that belong to one source, and are cleared for the next. */
const NO_SOURCE: Preset = { type: '', head: '' };

const FLOOD_MEADOWS: Preset = {
  ...NO_SOURCE,
  headline: 'How a meadow swallows a flood',
  caption: 'Why Merrowby takes down walls, and what happens upstream.',
  duration: '2:45',
  ...posterOf('clips/flood-meadows'),
};

const NIGHT_TRAINS: Preset = {
  ...NO_SOURCE,
  headline: 'Why the night trains came back',
  caption: 'Eleven hundred kilometres from Averin to Lisora, while the passengers sleep.',
  duration: '1:59',
  ...posterOf('clips/night-trains'),
};

/** Sources with their texts and posters, by the value of their option. */
export const PRESETS: Readonly<Record<string, Preset>> = {
  cmaf: {
    ...FLOOD_MEADOWS,
    src: 'clips/flood-meadows/cmaf/master.m3u8',
    head: 'clips/flood-meadows/cmaf/360p/head.mp4',
  },
  'mpeg-ts': { ...NIGHT_TRAINS, src: 'clips/night-trains/ts/master.m3u8' },
  mp4: { ...FLOOD_MEADOWS, src: 'clips/flood-meadows/clip-360.mp4' },
  missing: { ...FLOOD_MEADOWS, src: 'clips/flood-meadows/missing.m3u8' },
};

function posterOf(folder: string): Preset {
  const widths = [480, 960, 1600];
  return {
    poster: `${folder}/poster-960.jpg`,
    'poster-srcset': widths.map((width) => `${folder}/poster-${width}.jpg ${width}w`).join(', '),
    'poster-sizes': '(min-width: 60rem) 42rem, 100vw',
  };
}
