import { interpolate, lerp, presence, progress, scatter } from '../kit/motion.js';
import {
  fillBackground,
  fillCircle,
  fillPath,
  fillRounded,
  pathThrough,
  strokePath,
  withAlpha,
} from '../kit/shapes.js';
import { drawTag, drawText } from '../kit/type.js';
import { colors } from './palette.js';

const DEPARTURE_MINUTES = 21 * 60 + 40;
const NIGHT_MINUTES = 10 * 60 + 55;
const ROUTE_Y = 420;

/** Events in minutes after departure, where they happen along the route, and the line that tells of them. */
const EVENTS = [
  { minutes: 0, place: 0, label: 'Averin', line: 0 },
  { minutes: 140, place: 0.22, label: 'Sollen', line: 1 },
  { minutes: 260, place: 0.42, label: 'Border', line: 2 },
  { minutes: 350, place: 0.58, label: 'Mountain line', line: 3 },
  { minutes: 440, place: 0.75, label: 'Track repairs', line: 4 },
  { minutes: NIGHT_MINUTES, place: 1, label: 'Lisora', line: 5 },
];
const SKY = [
  [0, [26, 30, 78]],
  [260, [10, 14, 40]],
  [440, [26, 30, 78]],
  [560, [92, 68, 130]],
  [NIGHT_MINUTES, [186, 94, 104]],
];

export function drawJourney(context, { seconds, lineStart }) {
  const minutes = minutesAt(seconds, lineStart);
  fillBackground(context, skyColor(minutes));
  drawStars(context, seconds, minutes);
  drawSun(context, minutes);
  drawRelief(context);
  drawRoute(context, seconds, minutes, lineStart);
  drawClock(context, seconds, minutes);
  drawNotes(context, seconds, lineStart);
}

/** The night runs from event to event, and is at each one as the narration names it. */
function minutesAt(seconds, lineStart) {
  const stops = EVENTS.map(({ minutes, line }) => [lineStart(line) + (line === 0 ? 2.6 : 0.8), minutes]);
  const waitOver = [lineStart(5) - 0.9, 480];
  return interpolate([...stops.slice(0, 5), waitOver, stops[5]], seconds);
}

function placeAt(minutes) {
  const stops = EVENTS.map((event) => [event.minutes, event.place]);
  return interpolate([...stops.slice(0, 5), [480, 0.75], stops[5]], minutes);
}

function skyColor(minutes) {
  const channels = [0, 1, 2].map((channel) =>
    Math.round(
      interpolate(
        SKY.map(([at, color]) => [at, color[channel]]),
        minutes,
      ),
    ),
  );
  return `rgb(${channels.join(' ')})`;
}

function drawStars(context, seconds, minutes) {
  const fade = 1 - Math.max(0, Math.min(1, (minutes - 440) / 120));
  withAlpha(context, fade, () => {
    for (let index = 0; index < 50; index += 1) {
      const radius = 1.4 + Math.abs(Math.sin(seconds + index)) * 1.4;
      fillCircle(context, colors.cream, scatter(index) * 1280, 150 + scatter(index + 60) * 230, radius);
    }
  });
}

function drawSun(context, minutes) {
  const rise = Math.max(0, Math.min(1, (minutes - 500) / 155));
  if (rise > 0) fillCircle(context, colors.lamp, 1120, lerp(560, 320, rise), 82);
}

function xOf(place) {
  return lerp(110, 1170, place);
}

function drawRelief(context) {
  const far = [
    [0, 430],
    [180, 400],
    [420, 420],
    [560, 360],
    [660, 240],
    [730, 300],
    [800, 220],
    [900, 340],
    [1010, 400],
    [1280, 410],
  ];
  fillPath(context, '#20265c', [[0, 720], ...far, [1280, 720]]);
  for (const [x, y] of [
    [660, 240],
    [800, 220],
  ]) {
    fillPath(context, colors.mist, [
      [x - 26, y + 42],
      [x, y],
      [x + 26, y + 36],
      [x + 6, y + 28],
      [x - 8, y + 44],
    ]);
  }
  fillRounded(context, '#141942', 0, ROUTE_Y, 1280, 320, 0);
}

function drawRoute(context, seconds, minutes, lineStart) {
  const route = pathThrough([
    [xOf(0), ROUTE_Y + 50],
    [xOf(1), ROUTE_Y + 50],
  ]);
  strokePath(context, route, { color: colors.steel, width: 12 });
  const place = placeAt(minutes);
  const travelled = pathThrough([
    [xOf(0), ROUTE_Y + 50],
    [xOf(place), ROUTE_Y + 50],
  ]);
  strokePath(context, travelled, { color: colors.lamp, width: 12 });
  EVENTS.forEach(({ place: at, label, line }, index) => {
    const isReached = place >= at - 0.002;
    fillCircle(context, colors.cream, xOf(at), ROUTE_Y + 50, 15);
    fillCircle(context, isReached ? colors.coral : '#141942', xOf(at), ROUTE_Y + 50, 9);
    const share = progress(seconds, Math.min(lineStart(line), 1 + index * 0.15), 0.5);
    const style = { size: 22, weight: 700, align: 'center', alpha: share };
    drawText(context, label, xOf(at), ROUTE_Y + 104, {
      ...style,
      color: isReached ? colors.lamp : colors.mist,
    });
  });
  drawTrain(context, xOf(place), seconds);
}

function drawTrain(context, x, seconds) {
  const bounce = Math.sin(seconds * 8) * 1.5;
  for (let index = 0; index < 3; index += 1) {
    const left = x - 46 - index * 44;
    fillRounded(context, index === 0 ? colors.coral : colors.violet, left, ROUTE_Y + 8 + bounce, 41, 28, 6);
    fillRounded(context, colors.lamp, left + 6, ROUTE_Y + 15 + bounce, 11, 9, 2);
    fillRounded(context, colors.lamp, left + 23, ROUTE_Y + 15 + bounce, 11, 9, 2);
  }
}

function drawClock(context, seconds, minutes) {
  const clock = Math.floor(DEPARTURE_MINUTES + minutes) % 1440;
  const digits = (number) => String(number).padStart(2, '0');
  const figures = { size: 132, weight: 900, color: colors.cream, tracking: -2 };
  drawText(context, digits(Math.floor(clock / 60)), 236, 286, { ...figures, align: 'right' });
  drawText(context, digits(clock % 60), 280, 286, figures);
  const blink = 0.35 + 0.65 * (Math.sin(seconds * Math.PI * 2) > 0);
  drawText(context, ':', 258, 272, { ...figures, color: colors.lamp, align: 'center', alpha: blink });
}

function drawNotes(context, seconds, lineStart) {
  const notes = [
    { text: '+ 4 cars', place: 0.22, from: lineStart(1) + 1.6, to: lineStart(2) },
    { text: 'Nobody wakes', place: 0.42, from: lineStart(2) + 1.6, to: lineStart(3) },
    { text: 'Slow, behind freight', place: 0.58, from: lineStart(3) + 0.8, to: lineStart(4) },
    { text: '40 minutes of waiting', place: 0.75, from: lineStart(4) + 1.2, to: lineStart(5) },
    { text: 'City centre, on time', place: 1, from: lineStart(5) + 1.4, to: lineStart(5) + 60 },
  ];
  for (const { text, place, from, to } of notes) {
    drawTag(context, text, place === 1 ? 1208 : xOf(place), ROUTE_Y - 40, {
      color: colors.night,
      background: colors.lamp,
      size: 24,
      align: place === 1 ? 'right' : 'center',
      share: presence(seconds, from, to, 0.4),
    });
  }
}
