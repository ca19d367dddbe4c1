let isDenied = false;

/**
 * Whether the page's content security policy has refused a worker since this module was loaded. It would
 * refuse the next worker as well, with another violation report.
 */
export function isWorkerDenied(): boolean {
  return isDenied;
}

/** The sample of a violation of Trusted Types: hls.js passes the worker's URL as a string. */
const WORKER_SAMPLE = /^Worker constructor/;

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
  isDenied ||= effectiveDirective === 'worker-src' || WORKER_SAMPLE.test(sample);
});
