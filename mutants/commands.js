// Replaces `@web/test-runner-commands` for test/harness: the commands go to the Chromium of
// browser-runner.js.
export const sendMouse = (payload) => window.runCommand('send-mouse', payload);
export const sendKeys = (payload) => window.runCommand('send-keys', payload);
