import { css } from 'lit';
import { barStyles } from './bar.styles.js';
import { captionsStyles } from './captions.styles.js';
import { containerStyles } from './container.styles.js';
import { helpStyles } from './help.styles.js';
import { menuStyles } from './menu.styles.js';
import { overlaysStyles } from './overlays.styles.js';
import { popoverStyles } from './popover.styles.js';
import { sliderStyles } from './slider.styles.js';

/** The style sheet of the controls. The order matters: `help.styles.ts` overrides `popover.styles.ts`. */
export const controlsStyles = css`
  ${captionsStyles}
  ${containerStyles}
  ${barStyles}
  ${sliderStyles}
  ${popoverStyles}
  ${menuStyles}
  ${helpStyles}
  ${overlaysStyles}
`;
