import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanTitle } from '../../src/titles/clean/clean-title.ts';

describe('cleanTitle', () => {
  const titles = {
    'a \r\n\t b\u00a0c': 'a b c',
    '\u3000全角\u3000空白\u3000': '全角\u3000空白',
    'a\u202eb\u200bc\u0007d\ufeff\u2066e\0': 'abcde',
    'a \u200b b': 'a b',
    '👨‍👩‍👧 🇯🇵 ❤️': '👨‍👩‍👧 🇯🇵 ❤️',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}a\u{e0067}b':
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}ab',
    'か\u3099①㈱ﾊﾝ': 'が①㈱ﾊﾝ',
    'a &amp; b &hellip;': 'a & b …',
    'a &hellip; &copy;': 'a &hellip; &copy;',
    'AT&T R&D; &nope; &amp; &#0;&#x110000;&#xD800;!': 'AT&T R&D; &nope; & !',
    'It&#8217;s &#039;x&#039;': "It’s 'x'",
    'It&apos;s': "It's",
    'a\ud800b': 'ab',
    '&lt;b&gt; &quot;x&quot;': '<b> "x"',
  };
  for (const [source, title] of Object.entries(titles)) {
    it(`makes ${JSON.stringify(source)} readable`, () => assert.deepEqual(cleanTitle(source), { title }));
  }

  for (const source of ['', ' \u3000\u200b', '-', '— | —', 'a', '\u200d\u200d', '\u3164\u3164']) {
    it(`finds no title in ${JSON.stringify(source)}`, () =>
      assert.deepEqual(cleanTitle(source), { reason: 'no-title' }));
  }

  const placeholders = [
    ...[
      'Just a moment...',
      'Just a moment…',
      'Just a moment... | example.com',
      'YOUTUBE',
      ' 404 Not Found\n',
    ],
    ...['ログイン', 'ログイン | Example', 'Log in｜Example', 'Access denied - Example', 'Ｘ', 'Document'],
    ...['Access to this page has been denied.', 'Pardon Our Interruption...', 'One moment, please...'],
    ...['Robot or human?', 'Amazon.co.jp', 'Vite + React + TS', '無題', 'エラー', '{{title}}', 'null'],
    ...['Attention Required! | Cloudflare', 'Before you continue to YouTube', 'Sign in - Google Accounts'],
  ];
  for (const source of placeholders) {
    it(`knows ${JSON.stringify(source)} for a placeholder`, () =>
      assert.deepEqual(cleanTitle(source), { reason: 'placeholder' }));
  }

  const real = [
    ...['Error handling in Go', 'Home Assistant', 'ログイン機能の作り方', 'Log in with passkeys', 'Indexing'],
    ...[
      'Amazon.co.jp: 土の本',
      'エラー - Wikipedia',
      'Vite + React + TS のひな形',
      'Null safety',
      '無題の絵',
    ],
    ...['404 Not Found: a history', 'X | Kubernetes', 'Document | Example', 'YouTube - Example', 'Sign-in'],
  ];
  for (const title of real) {
    it(`keeps ${title}`, () => assert.deepEqual(cleanTitle(title), { title }));
  }

  it('refuses replacement characters', () =>
    assert.deepEqual(cleanTitle('a\ufffdb'), { reason: 'unreadable' }));

  it('cuts at 200 graphemes', () => {
    assert.deepEqual(cleanTitle('👨‍👩‍👧'.repeat(201)), { title: `${'👨‍👩‍👧'.repeat(199)}…` });
    assert.deepEqual(cleanTitle('あ'.repeat(200)), { title: 'あ'.repeat(200) });
  });

  it('gives a short line without invisible characters for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) => {
        const answer = cleanTitle(source);
        if (!('title' in answer)) return;
        assert.doesNotMatch(answer.title, /^\s|\s$|[\p{Cc}\p{Cs}\u2028\u2029\u202e\u200b\ufffd]/u);
        assert.ok([...new Intl.Segmenter().segment(answer.title)].length <= 200);
      }),
    );
  });
});
