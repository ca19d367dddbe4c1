export const colors = {
  ink: '#10283a',
  inkSoft: '#4f6775',
  paper: '#f5efe3',
  paperDeep: '#e8dfcd',
  sky: '#f8e3c4',
  sun: '#f6b352',
  river: '#2f8fc0',
  riverDeep: '#1c6a99',
  riverLight: '#8fd0ec',
  meadow: '#7fae4e',
  meadowDeep: '#55893a',
  meadowLight: '#a9cb6f',
  wall: '#8a7f76',
  wallDeep: '#675e57',
  brick: '#c4573c',
  brickDeep: '#9c412c',
  alarm: '#d5402f',
  white: '#fffaf0',
};

const onLight = { text: colors.ink, quiet: colors.inkSoft };
const onDark = { text: colors.white, quiet: '#9db8c6' };

export const palette = {
  accent: colors.alarm,
  wipe: [colors.sun, colors.river],
  tones: {
    opening: onLight,
    'valley-map': onLight,
    'wall-section': onDark,
    'meadow-plan': onLight,
    ledger: onLight,
    'first-test': onDark,
    closing: onLight,
  },
};
