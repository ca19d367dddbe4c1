let isDenied = false;

/** Whether the page's policy has refused a worker since this file came. It would refuse the next one, too, and report that to its owner again. */
export function isWorkerDenied(): boolean {
  return isDenied;
}

/** Trusted Types refuse the URL that hls.js gives to the constructor: it is text. */
const OF_CONSTRUCTOR = /^Worker constructor/;

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
  isDenied ||= effectiveDirective === 'worker-src' || OF_CONSTRUCTOR.test(sample);
});
