import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageTitle } from '../../src/titles/page-title.ts';
import { siteOf } from '../../src/titles/sites/site-of.ts';
import { SITES } from '../../src/titles/sites.ts';
import { type Answer, json, noSignal, titled, webOf } from './fake-ask.ts';

const TWEET =
  '<blockquote class="twitter-tweet"><p lang="ja" dir="ltr">豆の話&amp;水の話<br>その2 <a href="https://t.co/a">pic.twitter.com/abc1</a></p>&mdash; 瑞樹 (@mizu) <a href="https://twitter.com/mizu/status/1">July 2</a></blockquote>';
const SKEET =
  '<blockquote class="bluesky-embed"><p lang="en">Leaves &lt;3<br><br><a>[image]</a></p>&mdash; Mizu (<a>@mizu</a>)</blockquote>';

/** A page that tells the name of its site. */
function named(title: string, site: string): Answer {
  return { body: `<meta property="og:site_name" content="${site}"><title>${title}</title></head>` };
}

/** By site: an address, what is asked for it, the answer, and the title. */
const ROWS: Readonly<Record<string, readonly [string, string, Answer, string]>> = {
  YouTube: [
    'https://youtu.be/a1?t=5',
    'https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fyoutu.be%2Fa1%3Ft%3D5',
    json({ version: '1.0', title: '配信 #1 &amp; more' }),
    '配信 #1 & more',
  ],
  X: [
    'https://x.com/mizu/status/1',
    'https://publish.x.com/oembed?omit_script=1&dnt=1&url=https%3A%2F%2Fx.com%2Fmizu%2Fstatus%2F1',
    json({ author_name: '瑞樹', html: TWEET }),
    '瑞樹: "豆の話&水の話 その2"',
  ],
  Bluesky: [
    'https://bsky.app/profile/mizu.example/post/3k',
    'https://embed.bsky.app/oembed?format=json&url=https%3A%2F%2Fbsky.app%2Fprofile%2Fmizu.example%2Fpost%2F3k',
    json({ version: 1, author_name: 'Mizu', html: SKEET }),
    'Mizu: "Leaves <3 [image]"',
  ],
  'Speaker Deck': [
    'https://speakerdeck.com/mizu/beans',
    'https://speakerdeck.com/oembed.json?url=https%3A%2F%2Fspeakerdeck.com%2Fmizu%2Fbeans',
    json({ title: 'Beans' }),
    'Beans',
  ],
  SlideShare: [
    'https://www.slideshare.net/slideshow/beans/1',
    'https://www.slideshare.net/api/oembed/2?format=json&url=https%3A%2F%2Fwww.slideshare.net%2Fslideshow%2Fbeans%2F1',
    json({ version: '1.0', title: 'Beans' }),
    'Beans',
  ],
  Docswell: [
    'https://www.docswell.com/s/mizu/1-beans',
    'https://www.docswell.com/service/oembed?url=https%3A%2F%2Fwww.docswell.com%2Fs%2Fmizu%2F1-beans',
    json({ version: 1, title: '豆の話' }),
    '豆の話',
  ],
  Spotify: [
    'https://open.spotify.com/episode/1',
    'https://open.spotify.com/oembed?url=https%3A%2F%2Fopen.spotify.com%2Fepisode%2F1',
    json({ title: '#1 Beans' }),
    '#1 Beans',
  ],
  SoundCloud: [
    'https://soundcloud.com/mizu/beans',
    'https://soundcloud.com/oembed?format=json&url=https%3A%2F%2Fsoundcloud.com%2Fmizu%2Fbeans',
    json({ version: 1, title: 'Beans by mizu' }),
    'Beans by mizu',
  ],
  Vimeo: [
    'https://vimeo.com/1',
    'https://vimeo.com/api/oembed.json?url=https%3A%2F%2Fvimeo.com%2F1',
    json({ title: 'Beans' }),
    'Beans',
  ],
  GitHub: [
    'https://github.com/mizu/beans/issues/1',
    'https://github.com/mizu/beans/issues/1',
    titled('Too dry · Issue #1 · mizu/beans · GitHub'),
    'Too dry · Issue #1 · mizu/beans',
  ],
  arXiv: [
    'https://arxiv.org/pdf/2301.00001v2.pdf',
    'https://arxiv.org/abs/2301.00001v2',
    titled('[2301.00001] On Beans'),
    'On Beans',
  ],
  'Google Docs': [
    'https://docs.google.com/document/d/1/edit',
    'https://docs.google.com/document/d/1/edit',
    titled('議事録 - Google ドキュメント'),
    '議事録',
  ],
  Qiita: [
    'https://qiita.com/mizu/items/1',
    'https://qiita.com/mizu/items/1',
    named('豆の話 - Qiita', 'Qiita'),
    '豆の話',
  ],
  connpass: [
    'https://beans.connpass.com/event/1/',
    'https://beans.connpass.com/event/1/',
    named('豆の会 #1 (2026/11/22 19:00〜) - connpass', 'connpass'),
    '豆の会 #1 (2026/11/22 19:00〜)',
  ],
  'Hatena Blog': [
    'https://mizu.hatenablog.com/entry/1',
    'https://mizu.hatenablog.com/entry/1',
    named('豆の話 - 水の日記', '水の日記'),
    '豆の話',
  ],
};

describe('every site with a way of its own', () => {
  it('has its row', () => {
    assert.deepEqual(
      SITES.map(({ name }) => name),
      Object.keys(ROWS),
    );
  });

  for (const [name, [url, asked, answer, title]] of Object.entries(ROWS)) {
    it(`gives titles: ${name}`, async () => {
      const web = webOf({ [asked]: answer });
      assert.equal(siteOf(url)?.name, name);
      assert.equal(await pageTitle(web.ask, url, noSignal()), title);
      assert.deepEqual(web.asked, [asked]);
      assert.equal(web.open.size, 0);
    });
  }
});
