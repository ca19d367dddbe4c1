/// <reference types="gtag.js" />

import { toGtagCalls } from '../../src/analytics/ga4.js';
import type {} from '../../src/define.js';

// Google publishes the types of gtag.js, and not the script: the calls must compile.
document.addEventListener('news-video', (event) => {
  for (const call of toGtagCalls(event)) gtag(...call);
});
