import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageTitle } from '../../src/titles/page-title.ts';
import { type ReasonCode, TitleError } from '../../src/titles/reasons.ts';
import { type Answer, json, noSignal, titled, webOf } from './fake-ask.ts';

const URL = 'https://example.com/a';

/** Answers, and why they give no title. */
const REASONS: readonly (readonly [Answer | TitleError, ReasonCode])[] = [
  [{ status: 204 }, 'no-title'],
  [{ status: 205 }, 'no-title'],
  [{ status: 200 }, 'no-title'],
  [{ ...titled('Part'), status: 206 }, 'http-status'],
  [{ ...titled('Old'), status: 304 }, 'http-status'],
  [{ ...titled('A choice'), status: 300 }, 'http-status'],
  [{ ...titled('So sorry'), status: 401 }, 'sign-in'],
  [{ ...titled('So sorry'), status: 403 }, 'forbidden'],
  [{ ...titled('So sorry'), status: 404 }, 'not-found'],
  [{ ...titled('So sorry'), status: 407 }, 'proxy'],
  [{ ...titled('So sorry'), status: 410 }, 'gone'],
  [{ ...titled('So sorry'), status: 418 }, 'http-status'],
  [{ ...titled('So sorry'), status: 429 }, 'too-many-requests'],
  [{ ...titled('So sorry'), status: 451 }, 'forbidden'],
  [{ ...titled('So sorry'), status: 999 }, 'forbidden'],
  [{ ...titled('So sorry'), status: 500 }, 'server-error'],
  [{ ...titled('Just a moment...'), status: 503 }, 'server-error'],
  [titled('Just a moment...'), 'placeholder'],
  [titled('ログイン'), 'placeholder'],
  [titled(' '), 'no-title'],
  [{ ...titled('Welcome'), url: 'https://example.com/login?next=a' }, 'sign-in'],
  [{ ...titled('Welcome'), url: 'https://accounts.google.com/v3/signin/identifier' }, 'sign-in'],
  [{ ...titled('Welcome'), url: 'https://consent.example.com/consent/' }, 'sign-in'],
  [{ ...titled('Welcome'), url: 'https://example.com/users/sign_in' }, 'sign-in'],
  [{ ...titled('Welcome'), url: 'https://example.com/wp-login.php?to=a' }, 'sign-in'],
  [{ contentType: 'application/json', body: '{}', url: 'https://example.com/' }, 'not-html'],
  [new TitleError('dns'), 'dns'],
];

describe('a page', () => {
  for (const [answer, code] of REASONS) {
    it(`gives no title, but ${code}, for ${JSON.stringify(answer)}`, async () => {
      const web = webOf({ [URL]: answer });
      await assert.rejects(pageTitle(web.ask, URL, noSignal()), { code });
      assert.equal(web.open.size, 0);
    });
  }

  it('may be about signing in', async () => {
    const url = 'https://example.com/login';
    const web = webOf({ [url]: { ...titled('How to sign in'), url: 'https://example.com/login/' } });
    assert.equal(await pageTitle(web.ask, url, noSignal()), 'How to sign in');
  });

  it('may have moved', async () => {
    const web = webOf({ [URL]: { ...titled('At last'), url: 'https://example.com/authors/a' } });
    assert.equal(await pageTitle(web.ask, URL, noSignal()), 'At last');
  });

  it('need not say that it is one, or may say it twice', async () => {
    for (const contentType of ['', 'text/html, text/html; charset=utf-8']) {
      const web = webOf({ [URL]: { ...titled('A page'), contentType } });
      assert.equal(await pageTitle(web.ask, URL, noSignal()), 'A page');
    }
  });
});

describe('a file', () => {
  for (const contentType of [
    'image/png',
    'application/zip',
    'application/json',
    'text/plain',
    'application/pdf',
  ]) {
    it(`of the type ${contentType} is called by its name, and not read`, async () => {
      const url = 'https://example.com/files/%E8%B3%87%E6%96%99.pdf';
      const web = webOf({ [url]: { contentType, body: '<title>No</title>' } });
      assert.equal(await pageTitle(web.ask, url, noSignal()), '資料');
      assert.deepEqual([web.read, web.open.size], [[], 0]);
    });
  }

  it('is called as its header says', async () => {
    const disposition = "attachment; filename*=UTF-8''%E8%B1%86.zip";
    const web = webOf({ [URL]: { contentType: 'application/zip', disposition } });
    assert.equal(await pageTitle(web.ask, URL, noSignal()), '豆.zip');
  });
});

/** A page that sends on to another one by its markup. */
const sendsTo = (url: string, title = ''): Answer => ({
  body: `<head>${title}<meta http-equiv="refresh" content="0; url=${url}"></head><body>`,
});

describe('a page that leads to another site', () => {
  it('is asked in the way of that site', async () => {
    const post = 'https://x.com/mizu/status/1';
    const endpoint =
      'https://publish.x.com/oembed?omit_script=1&dnt=1&url=https%3A%2F%2Fx.com%2Fmizu%2Fstatus%2F1';
    const told = json({ author_name: 'Mizu', html: '<p>Beans</p>' });
    for (const answer of [{ ...titled('X'), url: post }, sendsTo(post)]) {
      const web = webOf({ [URL]: answer, [endpoint]: told });
      assert.equal(await pageTitle(web.ask, URL, noSignal()), 'Mizu: "Beans"');
      assert.deepEqual([web.asked, web.open.size], [[URL, endpoint], 0]);
    }
  });
});

describe('a page that sends on by its markup', () => {
  const follow = async (pages: Readonly<Record<string, Answer>>) => {
    const web = webOf(pages);
    try {
      return { title: await pageTitle(web.ask, URL, noSignal()), asked: web.asked };
    } catch (error) {
      return { reason: (error as TitleError).code, asked: web.asked };
    } finally {
      assert.equal(web.open.size, 0);
    }
  };

  it('is followed once', async () => {
    const next = 'https://example.com/b';
    assert.deepEqual(await follow({ [URL]: sendsTo('/b'), [next]: titled('Next') }), {
      title: 'Next',
      asked: [URL, next],
    });
  });

  it('is not followed where it has a title', async () => {
    assert.deepEqual(await follow({ [URL]: sendsTo('/b', '<title>First</title>') }), {
      title: 'First',
      asked: [URL],
    });
  });

  it('is not followed to where one signs in', async () => {
    const login = 'https://example.com/login?next=a';
    assert.deepEqual(await follow({ [URL]: sendsTo(login), [login]: titled('Welcome') }), {
      reason: 'sign-in',
      asked: [URL],
    });
  });

  it('is not followed in a circle', async () => {
    assert.deepEqual(await follow({ [URL]: sendsTo(URL) }), { reason: 'no-title', asked: [URL, URL] });
  });
});
