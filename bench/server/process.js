// The server's own process: what it does between two packets must not wait for the bench, nor the bench for
// it.
import { fingerprintOf, makeCertificate } from './certificate.js';
import { TUNNEL } from './profiles.js';
import { ShapedServer } from './server.js';

const server = new ShapedServer();
const certificate = makeCertificate();

const ACTS = {
  shape: ({ profile }) => server.shape(profile),
  tunnel: () => server.pipe.dip(TUNNEL),
  clear: () => server.ledger.clear(),
  entries: () => server.ledger.entries,
  openAnswers: () => server.openAnswers,
};

process.on('message', ({ id, act, ...rest }) => process.send({ id, value: ACTS[act](rest) }));
process.on('disconnect', () => process.exit());

const ports = await server.listen(certificate);
process.send({ ports, fingerprint: certificate && fingerprintOf(certificate) });
