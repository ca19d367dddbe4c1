import { expect } from '@open-wc/testing';

let copies = 0;

/** Imports a new copy of the module: a refusal is remembered for ever. */
async function importCopy(): Promise<() => boolean> {
  const url = new URL('../../../src/engine/lazy-hls/worker-denied.ts', import.meta.url);
  url.search = `copy=${copies++}`;
  const copy: typeof import('../../../src/engine/lazy-hls/worker-denied.js') = await import(url.href);
  return copy.isWorkerDenied;
}

function dispatchViolation(effectiveDirective: string, sample = ''): void {
  const violation = { documentURI: '', violatedDirective: '', originalPolicy: '', statusCode: 0 };
  document.dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      ...violation,
      effectiveDirective,
      sample,
      disposition: 'enforce',
    }),
  );
}

describe('isWorkerDenied', () => {
  it('is false until a policy refuses a worker, and true from then on', async () => {
    const isWorkerDenied = await importCopy();
    expect(isWorkerDenied()).to.equal(false);
    dispatchViolation('img-src');
    dispatchViolation('require-trusted-types-for', 'Element innerHTML|<b>');
    dispatchViolation('require-trusted-types-for', 'Element innerHTML|Worker constructor');
    expect(isWorkerDenied()).to.equal(false);
    dispatchViolation('worker-src');
    expect(isWorkerDenied()).to.equal(true);
    dispatchViolation('img-src');
    expect(isWorkerDenied()).to.equal(true);
  });

  it('is true once Trusted Types refuse the URL of a worker', async () => {
    const isWorkerDenied = await importCopy();
    dispatchViolation('require-trusted-types-for', 'Worker constructor|https://news.example/hls.worker.js');
    expect(isWorkerDenied()).to.equal(true);
  });
});
