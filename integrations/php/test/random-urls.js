// URLs of random pieces.
import { randomFrom } from './random-fixtures.js';

const STARTS = ['', '', '', 'http://', 'https://', '//', '/', 'data:', 'blob:'];
// The tables of international domain names differ by their versions: one such domain is enough.
const PIECES = [
  'http',
  'https',
  'HTTP',
  'javascript',
  'data',
  'blob',
  'mailto',
  'ws',
  'file',
  'foo',
  'image/png;base64,AA',
].concat(
  [
    ':',
    '://',
    '/',
    '//',
    '\\',
    '\\\\',
    '.',
    '..',
    '%2e',
    '%2E%2e',
    '?',
    '#',
    '@',
    'a',
    'b.c',
    'user',
    'user:pw@',
    'a=1&b=2',
  ],
  [
    'example.com',
    'EXAMPLE.com',
    '127.0.0.1',
    '0x7f.1',
    '010.1',
    '1.2.3',
    '256',
    '4294967296',
    '01',
    '0x',
    '0xg',
  ],
  [
    '[::1]',
    '[1:0:0:2::3]',
    '[::ffff:1.2.3.4]',
    '[',
    '[::1',
    '[g]',
    '[1::2::3]',
    '[::1%25eth0]',
    ':80',
    ':443',
    ':8080',
    ':99999',
  ],
  [
    '中',
    '😀',
    '//xn--nxasmq6b/',
    '-a',
    '%41',
    '%00',
    '%',
    '%zz',
    ' ',
    '\t',
    '\n',
    '\0',
    '\u007f',
    '\u2028',
    '<script>',
  ],
  Array.from('"<>`{}|^\'&=+~!*()'),
);

export function randomUrls(seed, count) {
  const random = randomFrom(seed);
  const choose = (list) => list[Math.floor(random() * list.length)];
  const one = () =>
    choose(STARTS) + Array.from({ length: 1 + Math.floor(random() * 6) }, () => choose(PIECES)).join('');
  return Array.from({ length: count }, one);
}
