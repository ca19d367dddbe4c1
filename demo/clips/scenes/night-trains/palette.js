export const colors = {
  night: '#0c1230',
  nightSoft: '#1a2250',
  indigo: '#2a2f70',
  violet: '#5a4a9c',
  mist: '#9ba3d8',
  lamp: '#ffc55c',
  coral: '#ff6f5e',
  teal: '#3fc9b8',
  cream: '#fbf0da',
  dawn: '#f7a36b',
  steel: '#39406f',
};

const onDark = { text: colors.cream, quiet: colors.mist };
const onLight = { text: colors.night, quiet: '#5f6186' };

export const palette = {
  accent: colors.coral,
  wipe: [colors.lamp, colors.coral],
  tones: {
    opening: onDark,
    network: onDark,
    changes: onLight,
    journey: onDark,
    obstacles: onLight,
    closing: onDark,
  },
};
