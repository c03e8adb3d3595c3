import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { type Late, NOTHING_LATE } from '../../../src/titles/late/late.ts';
import {
  afterAnswer,
  afterRetry,
  afterSave,
  afterWish,
  readyUrls,
} from '../../../src/titles/late/late-answers.ts';
import { isOffered } from '../../../src/titles/late/late-url.ts';
import { titleOffers } from '../../../src/titles/late/title-offers.ts';
import type { TitleAnswer } from '../../../src/titles/title-source.ts';
import { episode, U } from '../../notes/titled.ts';

const TEXT = episode(`- a ${U} b\n- <${U}>\n- \`${U}\``);
const START = TEXT.indexOf(U);
const SPAN = { start: START, end: START + U.length };
const ROBOTS = { title: 'Robots' };
const TIMEOUT = { reason: 'timeout' } as const;

/** A URL that was pasted at the time 0 and got an answer then. */
function answered(answer: TitleAnswer, now: number, change = (late: Late) => late): Late {
  const places = [{ id: 0, url: U, span: SPAN, typed: true }];
  const url = { wish: 1, url: U, places, since: 0, isLate: false };
  return afterAnswer(change({ expected: [], urls: [url] }), url, answer, now);
}

const ready = (late: Late) => readyUrls(late, () => false).length;
const offered = (late: Late) => late.urls.filter(isOffered).length;

describe('a title', () => {
  it('is written when it comes within five seconds, and offered later', () => {
    assert.deepEqual(
      [5000, 5001].map((now) => ready(answered(ROBOTS, now))),
      [1, 0],
    );
    assert.deepEqual(
      [5000, 5001].map((now) => offered(answered(ROBOTS, now))),
      [0, 1],
    );
  });

  it('is not late where it came in time and waits for the caret, however long', () => {
    const late = answered(ROBOTS, 5000);
    assert.equal(readyUrls(late, () => true).length, 0);
    assert.equal(offered(late), 0);
  });

  it('is offered once the file was saved by hand, before it came or while it waited', () => {
    assert.equal(ready(answered(ROBOTS, 1, afterSave)), 0);
    assert.equal(offered(afterSave(answered(ROBOTS, 1))), 1);
  });

  it('is written when asked for, however late and wherever the caret is', () => {
    const late = afterWish(answered(ROBOTS, 9000), 2, U, SPAN);
    assert.equal(readyUrls(late, () => true).length, 1);
    const slow = afterWish(NOTHING_LATE, 2, U, SPAN);
    assert.equal(ready(afterAnswer(slow, { ...slow.urls[0] } as never, ROBOTS, 60_000)), 1);
  });

  it('is asked for anew where it could not be had, by its place or its address', () => {
    const late = answered(TIMEOUT, 1);
    assert.equal(offered(late), 1);
    for (const again of [afterWish(late, 2, U, SPAN), afterRetry(late, [U])]) {
      assert.deepEqual(
        again.urls.map(({ answer, isFresh }) => [answer, isFresh]),
        [[undefined, true]],
      );
    }
    assert.deepEqual(afterRetry(late, ['https://other.example.com/']), late);
    assert.deepEqual(afterRetry(answered(ROBOTS, 1), [U]), answered(ROBOTS, 1));
  });
});

describe('titleOffers', () => {
  const at = (offset: number, late: Late = NOTHING_LATE, end = offset) =>
    titleOffers(late, readEpisode(TEXT), TEXT, { start: offset, end }).map(
      ({ kind, title }) => title ?? kind,
    );
  const code = TEXT.lastIndexOf(U);

  it('is for the URLs that a caret touches, where they may become links', () => {
    const carets = [SPAN.start - 1, SPAN.start, SPAN.start + 1, SPAN.end, SPAN.end + 1];
    assert.deepEqual(
      carets.map((offset) => at(offset)),
      [[], ['fill'], ['fill'], ['fill'], []],
    );
    assert.deepEqual(at(TEXT.indexOf('<')), ['fill']);
    assert.deepEqual(at(code), []);
    assert.deepEqual(at(0, NOTHING_LATE, TEXT.length), ['fill', 'fill']);
  });

  it('has the title that is known, and what could not be had, in place of that', () => {
    assert.deepEqual(at(SPAN.end, answered(ROBOTS, 9000)), ['Robots']);
    assert.deepEqual(at(SPAN.end, answered(ROBOTS, 1)), ['Robots']);
    assert.deepEqual(at(SPAN.end, answered(TIMEOUT, 1)), ['again']);
    assert.deepEqual(at(SPAN.end, afterWish(NOTHING_LATE, 1, U, SPAN)), ['fill']);
  });

  it('has nothing for what is followed where no link may be', () => {
    const late = afterWish(NOTHING_LATE, 1, U, { start: code, end: code + U.length });
    const [url] = late.urls;
    assert.ok(url);
    assert.deepEqual(at(code, afterAnswer(late, url, ROBOTS, 0)), []);
  });
});
