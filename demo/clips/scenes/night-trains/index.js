import { drawChanges } from './changes.js';
import { drawJourney } from './journey.js';
import { drawNetwork } from './network.js';
import { drawObstacles } from './obstacles.js';
import { drawClosing, drawOpening } from './train-scenes.js';

export { palette } from './palette.js';

export const scenes = {
  opening: drawOpening,
  network: drawNetwork,
  changes: drawChanges,
  journey: drawJourney,
  obstacles: drawObstacles,
  closing: drawClosing,
};
