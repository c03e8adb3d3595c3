import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageTitle } from '../../src/titles/page-title.ts';
import { TitleError } from '../../src/titles/reasons.ts';
import { type Answer, fakeWeb, json, noSignal, titled } from './fake-ask.ts';

const VIDEO = 'https://www.youtube.com/watch?v=a';
const POST = 'https://x.com/mizu/status/1';
const DECK = 'https://speakerdeck.com/mizu/beans';

/** Asks a site whose endpoint answers so, and whose pages have a title of their own. */
function asking(url: string, answer: Answer | TitleError) {
  const web = fakeWeb(({ accept }) => (accept === 'json' ? answer : titled('The page')));
  return { web, title: pageTitle(web.ask, url, noSignal()) };
}

const LONG = '<p>'.padEnd(65_000, 'x');

/** Answers of an endpoint that are of no use. */
const USELESS: Readonly<Record<string, Answer | TitleError>> = {
  'that it may not be embedded': { status: 401 },
  'that it may not be seen': { status: 403 },
  'an error of its own': { status: 503 },
  'a page': titled('Not Found'),
  'no object': json('Beans'),
  nothing: json(null),
  'a number for a title': json({ title: 42 }),
  'an empty title': json({ title: ' ' }),
  'a placeholder': json({ title: 'YouTube' }),
  'another version': json({ version: '2.0', title: 'Beans' }),
  'five megabytes': { body: `{"title":"${'x'.repeat(5_000_000)}"}`, contentType: 'application/json' },
  'other bytes than UTF-8': {
    body: Buffer.from('{"title":"\x93\xfa\x96{"}', 'latin1'),
    contentType: 'application/json',
  },
  'a title in its prototype': json(JSON.parse('{"__proto__": {"title": "Beans"}}')),
  'a broken connection': new TitleError('connection-lost', 'ECONNRESET'),
};

describe('a page that an endpoint knows nothing of', () => {
  for (const [what, answer] of Object.entries(USELESS)) {
    it(`is asked itself after ${what}`, async () => {
      const { web, title } = asking(VIDEO, answer);
      assert.equal(await title, 'The page');
      assert.equal(web.asked.length, 2);
      assert.equal(web.open.size, 0);
    });
  }

  it('is not there where the endpoint knows all, and is asked itself elsewhere', async () => {
    for (const status of [400, 404]) {
      await assert.rejects(asking(VIDEO, { status }).title, { code: 'not-found' });
    }
    await assert.rejects(asking(POST, { status: 404 }).title, { code: 'not-found' });
    assert.equal(await asking(DECK, { status: 404 }).title, 'The page');
  });

  it('leads to no second question where it moves within its site', async () => {
    const web = fakeWeb(({ accept }) =>
      accept === 'json' ? { status: 401 } : { ...titled('The video'), url: VIDEO },
    );
    assert.equal(await pageTitle(web.ask, 'https://youtu.be/a', noSignal()), 'The video');
    assert.equal(web.asked.length, 2);
  });

  it('is not asked while there is no network', async () => {
    const { web, title } = asking(VIDEO, new TitleError('offline'));
    await assert.rejects(title, { code: 'offline' });
    assert.equal(web.asked.length, 1);
  });
});

describe('the title of a post', () => {
  const ofPost = (html: string) => asking(POST, json({ author_name: 'Mizu', html })).title;

  it('is cut before its closing quote, at whole characters', async () => {
    const family = '👨‍👩‍👧';
    assert.equal(await ofPost(`<p>${family.repeat(141)}</p>`), `Mizu: "${family.repeat(139)}…"`);
  });

  it('is that of the page where there is no text', async () => {
    for (const html of ['', '<p></p>', '<div>x', '<p> <a>pic.twitter.com/a</a></p>']) {
      assert.equal(await ofPost(html), 'The page');
    }
  });

  it('is found in hostile markup', async () => {
    assert.equal(await ofPost('<p>a<script>b</p><p>c'), 'Mizu: "ab"');
    assert.equal(await ofPost(LONG), `Mizu: "${'x'.repeat(139)}…"`);
    assert.equal(await ofPost('<p'.repeat(30_000)), 'The page');
    const start = performance.now();
    assert.equal(await ofPost(`<p>a${' '.repeat(60_000)}b`), 'Mizu: "a b"');
    assert.ok(performance.now() - start < 1000);
  });
});
