import { expect } from '@open-wc/testing';
import { srcsetUrls } from '../../src/clip/srcset.js';

describe('srcsetUrls', () => {
  const cases: readonly (readonly [srcset: string, urls: readonly string[] | undefined])[] = [
    ['', []],
    ['a.jpg', ['a.jpg']],
    ['a.jpg 1x, b.jpg 2x', ['a.jpg', 'b.jpg']],
    ['a.jpg, b.jpg 2x', ['a.jpg', 'b.jpg']],
    ['a.jpg,,b.jpg 2x', ['a.jpg,,b.jpg']],
    [' , a.jpg 480w ,\n\tb.jpg 960w,', ['a.jpg', 'b.jpg']],
    [
      '/rs:fit:300,g:sm/plain/x.jpg 480w, /i?io=transform:fill,width:960 960w',
      ['/rs:fit:300,g:sm/plain/x.jpg', '/i?io=transform:fill,width:960'],
    ],
    ['data:image/gif;base64,R0lG 1x, b.jpg 2x', ['data:image/gif;base64,R0lG', 'b.jpg']],
    ['a.jpg 2x (1, 2), b.jpg', undefined],
    ['j\tavascript:alert(1)', undefined],
    ['a.jpg 1x 2', undefined],
    ['a.jpg 1x,javascript:alert(1) 2x', ['a.jpg', 'javascript:alert(1)']],
  ];
  for (const [srcset, urls] of cases) {
    it(`reads ${JSON.stringify(srcset)}`, () => {
      expect(srcsetUrls(srcset)).to.deep.equal(urls);
    });
  }
});
