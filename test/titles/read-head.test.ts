import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHead } from '../../src/titles/read/read-head.ts';

/** What a page says of the kinds of titles, and nothing else. */
function titles(html: string) {
  const { og, twitter, title, h1 } = readHead(html);
  return Object.fromEntries(
    Object.entries({ og, twitter, title, h1 }).filter(([, text]) => text !== undefined),
  );
}

describe('readHead', () => {
  const found: Record<string, Record<string, string>> = {
    '<TITLE lang=ja>a</TITLE >': { title: 'a' },
    '<title\n>a</title\n>': { title: 'a' },
    '<!-- <title>no</title> --><title>a</title>': { title: 'a' },
    '<!--><title>a</title>': { title: 'a' },
    '<script>"<title>no</title>"</script><title>a</title>': { title: 'a' },
    '<script><!-- <script> </script> <title>no</title> --></script><title>a</title>': { title: 'a' },
    '<style><title>no</title></style><title>a</title>': { title: 'a' },
    '<textarea><title>no</title></textarea><title>a</title>': { title: 'a' },
    '<template><title>no</title><h1>no</h1><meta property=og:title content=no></template><title>a</title>': {
      title: 'a',
    },
    '<noscript><title>no</title></noscript><title>a</title>': { title: 'a' },
    '<svg><title>no</title></svg><title>a</title><title>no</title>': { title: 'a' },
    '<svg><style></svg><title>a</title>': { title: 'a' },
    '<svg><![CDATA[<title>no</title></svg>]]><title>no</title></svg><title>a</title>': { title: 'a' },
    '<svg/><math/><title>a</title>': { title: 'a' },
    '<svg><g><div><title>a</title>': { title: 'a' },
    '<svg><foreignObject><p>x</p></foreignObject><title>no</title></svg><title>a</title>': { title: 'a' },
    '<math><mi>x</math><iframe><title>no</title></iframe><title>a</title>': { title: 'a' },
    '<titles>no</titles><title>a <b>b</title>': { title: 'a <b>b' },
    '<title/>a</title>': { title: 'a' },
    '<title>a &amp; b &lt;c&gt; &#x65e5;&hellip; &nope; &copy</title>': { title: 'a & b <c> 日… &nope; ©' },
    '<title>\r\n  a\t \n b  </title>': { title: 'a b' },
    '<title>a&#0;b&#x110000;c&#xD800;d\0e&#99999999999999999999;</title>': { title: 'abcde' },
    '<title></title><title>no</title>': {},
    '<title> \n </title><h1>a</h1>': { h1: 'a' },
    '<head></head><title>late</title>': { title: 'late' },
    '<body><title>late</title>': { title: 'late' },
    '<h1>a <b>b</b><br>c<script>no</script><svg><title>no</title></svg></h1><h1>no</h1>': { h1: 'a b c' },
    '<h1><img></h1><h1>a</h1>': { h1: 'a' },
    '<title>half': {},
    '<title>half</titl': {},
    '<h1>half': {},
    '<!-- <title>no</title>': {},
    '<script></head><title>no</title>': {},
    '<svg><title>no</title>': {},
    '<plaintext><title>no</title>': {},
    '': {},
  };
  for (const [html, expected] of Object.entries(found)) {
    it(`reads ${JSON.stringify(html)}`, () => assert.deepEqual(titles(html), expected));
  }

  const metas = [
    '<meta property="og:title" content="a b">',
    "<META CONTENT='a b' PROPERTY='OG:Title'>",
    '<meta content="a&#32;b" name=og:title />',
    '<meta property="og:title"\n\tcontent=" a\n b ">',
    '<meta property="dc:title og:title" content="a b">',
    '<meta property="og:title" content=""><meta property=og:title content="a b"><meta property=og:title content=no>',
    '<meta name="twitter:x" property="og:title" content="a b">',
  ];
  for (const meta of metas) {
    it(`reads ${JSON.stringify(meta)}`, () => assert.deepEqual(titles(meta), { og: 'a b' }));
  }

  it('reads all there is to know', () => {
    const html = `<base href=/b/><meta name=twitter:title content=t><meta property=og:site_name content=s>
      <noscript><meta http-equiv=Refresh content="0;URL='/next'"></noscript></head><h1>h</h1>`;
    const { twitter, siteName, base, refresh, h1 } = readHead(html);
    assert.deepEqual(
      { twitter, siteName, base, refresh, h1 },
      { twitter: 't', siteName: 's', base: '/b/', refresh: '/next', h1: 'h' },
    );
    assert.deepEqual(titles('<meta name=twitter:title property=og:title content=a>'), {
      og: 'a',
      twitter: 'a',
    });
  });

  it('has enough at the end of a head with a title, or with both titles', () => {
    const enough = [
      '<title>a</title></head>',
      '<title>a</title><body>',
      '<meta name=og:title content=a></head>',
    ];
    const both = '<meta name=og:title content=a><title>b</title>';
    for (const html of [...enough, both, '<title></title><meta name=og:title content=a>']) {
      assert.equal(readHead(html).isEnough, true, html);
      assert.deepEqual(titles(`${html}<meta name=twitter:title content=late>`), titles(html));
    }
  });

  it('wants more as long as a better title may come', () => {
    const more = [
      '',
      '<title>a</title>',
      '<title></title></head>',
      '<title>a</head>',
      '<meta name=og:title content=a>',
      '<meta name=twitter:title content=a></head>',
      '<template></head></template><title>a</title>',
      '<!-- </head> --><title>a</title>',
    ];
    for (const html of more) assert.equal(readHead(html).isEnough, false, html);
  });

  it('keeps no more of a text than a title needs', () => {
    const long = 'x'.repeat(1_000_000);
    assert.equal(readHead(`<title>${long}</title>`).title?.length, 4096);
    assert.equal(readHead(`<meta name=og:title content=${long}>`).og?.length, 4096);
    assert.equal(readHead(`<title>${' '.repeat(100_000)}a</title>`).title, 'a');
  });
});
