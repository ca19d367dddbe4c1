import { expect } from '@open-wc/testing';

let copies = 0;

/** A copy of its own: what it has learnt, it never forgets. */
async function fresh(): Promise<() => boolean> {
  const url = new URL('../../../src/engine/lazy-hls/worker-denied.ts', import.meta.url);
  url.search = `copy=${copies++}`;
  const copy: typeof import('../../../src/engine/lazy-hls/worker-denied.js') = await import(url.href);
  return copy.isWorkerDenied;
}

function refuse(effectiveDirective: string, sample = ''): void {
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
  it('is false until a policy refuses a worker, and true ever after', async () => {
    const isWorkerDenied = await fresh();
    expect(isWorkerDenied()).to.equal(false);
    refuse('img-src');
    refuse('require-trusted-types-for', 'Element innerHTML|<b>');
    refuse('require-trusted-types-for', 'Element innerHTML|Worker constructor');
    expect(isWorkerDenied()).to.equal(false);
    refuse('worker-src');
    expect(isWorkerDenied()).to.equal(true);
    refuse('img-src');
    expect(isWorkerDenied()).to.equal(true);
  });

  it('is true once Trusted Types refuse the URL of one', async () => {
    const isWorkerDenied = await fresh();
    refuse('require-trusted-types-for', 'Worker constructor|https://news.example/hls.worker.js');
    expect(isWorkerDenied()).to.equal(true);
  });
});
