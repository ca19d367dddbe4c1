/** The browser that these tests run in: one of the three. For what one of them cannot do, or does in its own way; never for what a feature can be asked about. */
export const isChromium = 'chrome' in window;
export const isFirefox = navigator.userAgent.includes('Firefox');
export const isWebKit = !isChromium && !isFirefox;
