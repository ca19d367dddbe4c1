import { easeInOut, progress } from './motion.js';
import { strokePath } from './shapes.js';
import { drawRisingRows, drawText, setType } from './type.js';

const MARGIN = 72;
const WIPE_SECONDS = 0.9;
const KICKER = { size: 17, weight: 700, tracking: 1.6 };
const RING = { x: 1196, y: 78, radius: 20 };

/** What stays on the screen throughout: the chapter's headline, and a ring that runs like a clock hand. */
export function drawFurniture(context, { chapter, timeline, seconds, palette }) {
  const tone = palette.tones[chapter.scene];
  drawRing(context, seconds, tone);
  const isOpening = chapter === timeline.chapters[0];
  if (isOpening || !chapter.title) return;

  const titled = timeline.chapters.filter(({ title }) => title);
  const localSeconds = seconds - chapter.startSeconds;
  const kicker = `${timeline.title.toUpperCase()}  ·  ${titled.indexOf(chapter)} / ${titled.length - 1}`;
  const barShare = progress(localSeconds, 0.1, 0.6);
  context.fillStyle = palette.accent;
  context.fillRect(MARGIN, 58, 44 * barShare, 6);
  drawText(context, kicker, MARGIN + 60, 68, { ...KICKER, color: tone.quiet, alpha: barShare });
  const headline = { size: 46, weight: 800, color: tone.text, tracking: -0.8 };
  drawRisingRows(context, [chapter.title], MARGIN, 122, headline, {
    seconds: localSeconds,
    startSeconds: 0.2,
  });
}

function drawRing(context, seconds, tone) {
  const full = new Path2D();
  full.arc(RING.x, RING.y, RING.radius, 0, Math.PI * 2);
  strokePath(context, full, { color: tone.quiet, width: 2 });
  const handAngle = seconds * Math.PI - Math.PI / 2;
  const sweep = new Path2D();
  sweep.arc(RING.x, RING.y, RING.radius, handAngle - 1.1, handAngle);
  strokePath(context, sweep, { color: tone.text, width: 5 });
  setType(context, { size: 17, weight: 800, color: tone.text, align: 'center' });
  context.fillText(String(Math.floor(seconds) % 60).padStart(2, '0'), RING.x, RING.y + 6);
}

/** Two bands pass over the cut between scenes and cover it completely at the moment it happens. */
export function drawChapterWipe(context, { timeline, seconds, palette }) {
  const cut = timeline.chapters.find(
    ({ startSeconds }) => startSeconds > 0 && Math.abs(seconds - startSeconds) < WIPE_SECONDS / 2 + 0.1,
  );
  if (!cut) return;
  const bands = [
    { color: palette.wipe[0], delaySeconds: -0.08 },
    { color: palette.wipe[1], delaySeconds: 0 },
  ];
  for (const { color, delaySeconds } of bands) {
    const halfSeconds = WIPE_SECONDS / 2;
    const coverStartSeconds = cut.startSeconds - halfSeconds + delaySeconds;
    const uncoverStartSeconds = cut.startSeconds - delaySeconds;
    const cover = progress(seconds, coverStartSeconds, halfSeconds, easeInOut);
    const uncover = progress(seconds, uncoverStartSeconds, halfSeconds, easeInOut);
    const left = -60 + 1400 * uncover;
    const right = -60 + 1400 * cover;
    context.fillStyle = color;
    context.beginPath();
    context.moveTo(left, 0);
    context.lineTo(right, 0);
    context.lineTo(right - 60, 720);
    context.lineTo(left - 60, 720);
    context.fill();
  }
}
