/**
 * What the harness of the tests asks of its runner, here of the Chromium that Stryker's runner has opened.
 */
export const sendMouse = (payload) => window.runCommand('send-mouse', payload);
export const sendKeys = (payload) => window.runCommand('send-keys', payload);
export const setViewport = (payload) => window.runCommand('set-viewport', payload);
