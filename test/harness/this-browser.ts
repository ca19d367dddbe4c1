// The browser of the tests. For differences that cannot be detected by a feature.

export const isChromium = 'chrome' in window;
export const isFirefox = navigator.userAgent.includes('Firefox');
export const isWebKit = !isChromium && !isFirefox;
