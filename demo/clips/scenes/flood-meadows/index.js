import { drawFirstTest } from './first-test.js';
import { drawClosing, drawOpening } from './landscape-scenes.js';
import { drawLedger } from './ledger.js';
import { drawMeadowPlan } from './meadow-plan.js';
import { drawValleyMap } from './valley-map.js';
import { drawWallSection } from './wall-section.js';

export { palette } from './palette.js';

export const scenes = {
  opening: drawOpening,
  'valley-map': drawValleyMap,
  'wall-section': drawWallSection,
  'meadow-plan': drawMeadowPlan,
  ledger: drawLedger,
  'first-test': drawFirstTest,
  closing: drawClosing,
};
