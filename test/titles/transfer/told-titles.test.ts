import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Transferred, urlsOf } from './transferred.ts';

const U = 'https://www.example.com/robots?a=1&b=2';
const V = 'https://example.org/';
const LINK = `<a href="${U.replace('&', '&amp;')}">Robots &amp; more</a>`;

function titles(transfer: Omit<Transferred, 'text'>, text = U): (string | undefined)[] {
  return urlsOf({ text, ...transfer }).map(({ title }) => title);
}

describe('pastedUrls', () => {
  const told = {
    'an anchor': LINK,
    'an anchor as Edge copies it': `<a href="https://WWW.example.com:443/robots?a=1&b=2">Robots & more</a>`,
    'what Windows puts around': `<html>\r\n<body>\r\n<!--StartFragment-->${LINK}<!--EndFragment-->\r\n</body>\r\n</html>`,
    'what macOS puts before': `<meta charset='utf-8'>${LINK}`,
    'a whole page': `<!DOCTYPE html><html><head><title>Other</title><style>a{}</style></head><body>${LINK}</body>`,
    'what is to be seen of it': `<p><b>${LINK}</b><br></p><script>x</script><template>x</template>`,
    'elements in it': `<a href="${U}"><span>Robots</span> <i>&</i>\n<b>more</b></a>`,
    'a picture in it': `<a href="${U}"><img alt="x" src="y">Robots & more<svg><title>x</title></svg></a>`,
    'its only line': `<a href="${U}"><div>\n<p>Robots & more</p>\n</div><div> </div></a>`,
    'its heading': `<a href="${U}"><h3>Robots & more</h3><div>example.com</div><p>On robots</p></a>`,
  };
  for (const [name, html] of Object.entries(told)) {
    it(`takes the title from HTML with ${name}`, () => assert.deepEqual(titles({ html }), ['Robots & more']));
  }

  const silent = {
    'text before the anchor': `see ${LINK}`,
    'text behind the anchor': `${LINK} there`,
    'a picture beside the anchor': `<img src=x>${LINK}`,
    'another anchor': `${LINK}${LINK}`,
    'an anchor in it': `<a href="${U}">one<a href="${U}">two</a>`,
    'an anchor without an address': `<a>x</a>${LINK}`,
    'an anchor to another page': `<a href="${U}#x">Robots</a>`,
    'a relative address': `<a href="/robots?a=1&b=2">Robots</a>`,
    'an anchor without its end': `<a href="${U}">Robots`,
    'an anchor that is not to be seen': `<noscript>${LINK}</noscript>`,
    'an anchor in a comment': `<!--${LINK}-->`,
    'an anchor in an open comment': `${LINK}<!--`,
    'an anchor in a drawing': `<svg><a href="${U}">Robots</a></svg>`,
    'an anchor in code': `<textarea>${LINK}</textarea>`,
    'several lines': `<a href="${U}"><p>Robots</p><p>On robots</p></a>`,
    'nothing but a picture': `<a href="${U}"><img alt="Robots"></a>`,
    'no anchor': U,
  };
  for (const [name, html] of Object.entries(silent)) {
    it(`takes no title from HTML with ${name}`, () => assert.deepEqual(titles({ html }), [undefined]));
  }

  const empty = [
    ...[
      '',
      ' ',
      '…',
      '1',
      '[1]',
      '2026',
      '\ufffdobots',
      'Just a moment...',
      '404 Not Found',
      'here',
      'こちら',
      'Read more »',
    ],
    ...[
      U,
      'www.example.com/robots?a=1&b=2',
      'example.com/robots',
      'https://example.com/robots/',
      'https://t.co/abc',
    ],
    ...[
      'www.example.com',
      'example.com',
      'Example.com/',
      'example.com/rob…',
      'example.com/rob...',
      'HTTPS://WWW.EXAMPLE.COM',
    ],
  ];
  for (const text of empty) {
    it(`takes ${JSON.stringify(text)} for no title`, () => {
      assert.deepEqual(titles({ html: `<a href="${U}">${text}</a>` }), [undefined]);
      assert.deepEqual(titles({ mozUrl: `${U}\n${text}` }), [undefined]);
    });
  }

  it('takes other texts for titles that look alike', () => {
    for (const text of ['Node.js', 'example', 'here we go', 'robots', 'C#', 'AI']) {
      assert.deepEqual(titles({ mozUrl: `${U}\n${text}` }), [text]);
    }
    assert.deepEqual(titles({ mozUrl: 'https://例え.jp/あ\nhttps://例え.jp/あ' }, 'https://例え.jp/あ'), [
      undefined,
    ]);
    assert.deepEqual(titles({ mozUrl: 'https://a.b/%E3%81%82\na.b/あ' }, 'https://a.b/%E3%81%82'), [
      undefined,
    ]);
  });

  it("takes the title from Firefox's form", () => {
    for (const mozUrl of [`${U}\nRobots`, `\ufeff${U}\r\nRobots\r\n`, `${U}\nRobots\0`]) {
      assert.deepEqual(titles({ mozUrl }), ['Robots']);
    }
    for (const mozUrl of [U, `${V}\nRobots`, `${U}\nRobots\n${U}\nRobots`, `${U}\nB0\0D0`]) {
      assert.deepEqual(titles({ mozUrl }), [undefined]);
    }
  });

  it('takes the title from the first form that tells one', () => {
    assert.deepEqual(titles({ mozUrl: `${U}\nFirst`, html: LINK }), ['First']);
    assert.deepEqual(titles({ mozUrl: `${U}\nhere`, html: LINK }), ['Robots & more']);
    assert.deepEqual(titles({ mozUrl: `${U}\nFirst`, uriList: `${U}\r\n` }, 'x'), ['First']);
  });

  it('takes the titles of several where all are told of, in their order', () => {
    const text = `${U}\n${V}`;
    const other = `<a href="${V}">Org</a>`;
    assert.deepEqual(titles({ html: `<ul><li>${LINK}</li>\n<li>${other}</li></ul>` }, text), [
      'Robots & more',
      'Org',
    ]);
    assert.deepEqual(titles({ mozUrl: `${U}\nRobots\n${V}\nexample.org` }, text), ['Robots', undefined]);
    for (const html of [LINK, other + LINK, `${LINK}, ${other}`, LINK + other + other]) {
      assert.deepEqual(titles({ html }, text), [undefined, undefined]);
    }
    assert.deepEqual(titles({ mozUrl: `${V}\nOrg\n${U}\nRobots` }, text), [undefined, undefined]);
  });
});
