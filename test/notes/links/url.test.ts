import assert from 'node:assert/strict';
import test from 'node:test';
import { TRACKING } from '../../../src/notes/links/tracking.ts';
import { cleanUrl, hostOf } from '../../../src/notes/links/url.ts';

/** URLs that stay as they are, each with what is kept. */
const KEPT = [
  'https://www.youtube.com/watch?v=a&t=95&list=b&index=2&start=1&end=3',
  'https://a.example.com/?id=1&p=2&q=x&page=3&hl=ja&lang=ja&locale=ja&tab=a',
  'https://a.example.com/?s=1&t=2&ref=main&path=a&rev=b&oldid=1&diff=2&plain=1&slide=3&sort=a&filter=b',
  'https://a.example.com/d/1/edit?usp=sharing#gid=42',
  'https://a.example.com/?itemName=x&talk=opening',
  'https://a.example.com/?si=a&feature=b&source=c&from=d&app=e',
  'https://www.amazon.co.jp/dp/a?tag=show-22&th=1&psc=1',
  'https://a.example.com/x?X-Amz-Signature=a&utm_source=b',
  'https://a.example.com/x?x-amz-signature=a&utm_source=b',
  'https://a.example.com/x?Signature=a&fbclid=b',
  'https://a.example.com/x?sig=a&utm_source=b',
  'https://a.example.com/x?token=a&utm_source=b',
  'https://a.example.com/x?Expires=a&utm_source=b',
  'https://a.example.com/x?sv=1&st=2&se=3&utm_source=b',
  'https://github.com/a/b?utm_source=c',
  'https://gist.github.com/a?utm_source=c',
  'https://gitlab.com/a/b?utm_source=c',
  'https://checkout.stripe.com/a?utm_source=c',
  'https://urldefense.com/v3/__a?utm_source=c',
  'https://a.example.com/x#L3-L9',
  'https://a.example.com/x#heading=h.x',
  'https://a.example.com/x#:~:text=rain?utm_source=a',
  'https://a.example.com/#/route?utm_source=a',
  'https://a.example.com/?redirect=https%3A%2F%2Fb.example.com%2F%3Futm_source%3Da',
  'https://a.example.com/?redirect=https://b.example.com/?utm_source=a',
  'https://a.example.com/unsubscribe?mkt_tok=a',
  'https://a.example.com/?FBCLID=a&Gclid=b',
  'https://a.example.com/?utm=a&my_utm_source=b',
  'https://a.example.com/?',
  'https://a.example.com/?utm_source=a&#38;v=1',
  'https://a.example.com/?v=1\\\\&utm_source=a',
  'https://a.example.com/?a&b=&c=1&c=2&d=%20+%E9%9B%A8',
  'https://notyoutube.com/?si=a',
  'https://x.company/?s=1&t=2',
  '',
];

for (const url of KEPT) {
  test(`${JSON.stringify(url)} is clean`, () => {
    assert.equal(cleanUrl(url), url);
  });
}

for (const [url, cleaned] of [
  ['https://a.example.com/?utm_source=b', 'https://a.example.com/'],
  ['https://a.example.com?utm_source=b', 'https://a.example.com'],
  ['https://a.example.com/?UTM_Source=b&Utm_Anything=c', 'https://a.example.com/'],
  ['https://a.example.com/?utm_source=b#top', 'https://a.example.com/#top'],
  ['https://a.example.com/?utm_source=b&v=1', 'https://a.example.com/?v=1'],
  ['https://a.example.com/?v=1&utm_source=b', 'https://a.example.com/?v=1'],
  ['https://a.example.com/?v=1&utm_source=b&w=%20+&utm_medium', 'https://a.example.com/?v=1&w=%20+'],
  ['https://a.example.com/?v=1&amp;utm_source=b&amp;w=2', 'https://a.example.com/?v=1&amp;w=2'],
  ['https://a.example.com/?utm_source=b&amp;v=1', 'https://a.example.com/?v=1'],
  ['https://a.example.com/?a&&fbclid=1&b=', 'https://a.example.com/?a&&b='],
  ['https://youtu.be/a?si=b&t=3', 'https://youtu.be/a?t=3'],
  ['https://m.youtube.com/watch?v=a&pp=b&feature=c', 'https://m.youtube.com/watch?v=a'],
  ['https://x.com/a/status/1?s=20&t=b', 'https://x.com/a/status/1'],
  ['https://mobile.twitter.com/a/status/1?ref_src=b', 'https://mobile.twitter.com/a/status/1'],
  ['https://open.spotify.com/episode/a?si=b', 'https://open.spotify.com/episode/a'],
  ['https://kaze.medium.com/a?source=b', 'https://kaze.medium.com/a'],
  ['https://www.instagram.com/p/a?igsh=b', 'https://www.instagram.com/p/a'],
  ['https://www.linkedin.com/posts/a?trk=b&rcm=c', 'https://www.linkedin.com/posts/a'],
  [
    'https://www.amazon.co.jp/dp/a?tag=show-22&pd_rd_w=b&qid=1&sr=8-1',
    'https://www.amazon.co.jp/dp/a?tag=show-22',
  ],
  ['https://www.amazon.com/dp/a?crid=b&keywords=c&dib_tag=d', 'https://www.amazon.com/dp/a'],
  ['https://a.example.com/?mkt_tok=b', 'https://a.example.com/'],
] as const) {
  test(`${url} becomes ${cleaned}`, () => {
    assert.equal(cleanUrl(url), cleaned);
  });
}

test('every listed name is removed on its hosts', () => {
  for (const { hosts = ['blog.example.com'], names } of TRACKING) {
    for (const name of names.split(' ')) {
      const url = `https://www.${(hosts[0] ?? '').replace('*', 'de')}/x`;
      assert.equal(cleanUrl(`${url}?${name.replace('*', 'any')}=1`), url, name);
    }
  }
});

for (const [url, host] of [
  ['https://A.Example.com:8080/x', 'a.example.com'],
  ['http://kaze:pw@a.example.com./x', 'a.example.com'],
  ['https://a.example.com?x', 'a.example.com'],
  ['http://[2001:DB8::1]:8080/x', '[2001:db8::1]'],
  ['https://evil.example\\@x.com/', 'evil.example'],
  ['ftp://a.example.com', ''],
  ['a.example.com', ''],
] as const) {
  test(`the host of ${url} is ${JSON.stringify(host)}`, () => {
    assert.equal(hostOf(url), host);
  });
}
