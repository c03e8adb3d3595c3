import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { begun, ended, type Lot, NOTHING, type Outcome } from '../../src/titles/status/lot.ts';
import { type Showing, showing } from '../../src/titles/status/showing.ts';

const A = 'https://a.example/1';
const B = 'https://b.example/2';
const MISSING = { reason: 'not-found', detail: '404' } as const;
const BLOCKED = { reason: 'blocked-by-browser' } as const;

/** What happened to which page when: `undefined` where it began to be asked. */
type Step = readonly [number, string, Outcome?];

function lotOf(...steps: readonly Step[]): Lot {
  return steps.reduce((lot, [now, url, outcome]) => {
    return outcome === undefined ? begun(lot, url, now) : ended(lot, url, outcome, now);
  }, NOTHING);
}

function progress(...urls: readonly string[]): Showing {
  return { shown: { kind: 'progress', urls } };
}

function told(pages: number, again: number, ...failed: readonly [string, Exclude<Outcome, string>][]) {
  const failures = failed.map(([url, outcome]) => ({ ...outcome, url }));
  return { shown: { kind: 'failures', failures, pages }, again };
}

describe('showing', () => {
  it('shows nothing of no titles', () => {
    assert.deepEqual(showing(NOTHING, 0), {});
    assert.deepEqual(showing(NOTHING, 1e12), {});
  });

  it('shows progress of what takes longer than a moment, and says when to look again', () => {
    const lot = lotOf([1000, A], [1200, B]);
    assert.deepEqual(showing(lot, 1200), { again: 100 });
    assert.deepEqual(showing(lot, 1299), { again: 1 });
    assert.deepEqual(showing(lot, 1300), progress(A, B));
    assert.deepEqual(showing(ended(lot, A, 'found', 2000), 2000), progress(B));
  });

  it('shows nothing of titles that have come', () => {
    assert.deepEqual(showing(lotOf([1000, A], [1100, A, 'found']), 1100), {});
    assert.deepEqual(showing(lotOf([1000, A], [9000, A, 'found']), 9000), {});
  });

  it('counts a page that is asked for twice at once as one', () => {
    const lot = lotOf([0, A], [100, A]);
    assert.deepEqual(showing(lot, 300), progress(A));
    const half = ended(lot, A, 'found', 400);
    assert.deepEqual(showing(half, 400), progress(A));
    assert.deepEqual(showing(ended(half, A, MISSING, 500), 500), told(1, 15_000, [A, MISSING]));
  });

  it('tells failures for a while, once all pages have answered', () => {
    const half = lotOf([0, A], [0, B], [400, A, MISSING]);
    assert.deepEqual(showing(half, 400), progress(B));
    const lot = ended(half, B, 'found', 900);
    assert.deepEqual(showing(lot, 900), told(2, 15_000, [A, MISSING]));
    assert.deepEqual(showing(lot, 15_899), told(2, 1, [A, MISSING]));
    assert.deepEqual(showing(lot, 15_900), {});
  });

  it('keeps failures in sight through the next page, and counts it', () => {
    const lot = lotOf([0, A], [100, A, MISSING], [5000, B]);
    assert.deepEqual(showing(lot, 5100), told(2, 200, [A, MISSING]));
    assert.deepEqual(showing(lot, 5300), progress(B));
    const both = ended(lot, B, MISSING, 6000);
    assert.deepEqual(showing(both, 6000), told(2, 15_000, [A, MISSING], [B, MISSING]));
  });

  it('begins anew once nothing is told any more', () => {
    const lot = lotOf([0, A], [100, A, MISSING], [15_100, B], [15_200, B, MISSING]);
    assert.deepEqual(showing(lot, 15_200), told(1, 15_000, [B, MISSING]));
    const found = lotOf([0, A], [100, A, 'found'], [200, B], [300, B, MISSING]);
    assert.deepEqual(showing(found, 300), told(1, 15_000, [B, MISSING]));
  });

  it('forgets a failure that is tried again', () => {
    const lot = lotOf([0, A], [100, A, MISSING], [5000, A]);
    assert.deepEqual(showing(lot, 5100), { again: 200 });
    assert.deepEqual(showing(ended(lot, A, 'found', 5200), 5200), {});
  });

  it('forgets a page that nobody wants any more', () => {
    const lot = lotOf([0, A], [0, B], [100, A, 'dropped'], [200, B, MISSING]);
    assert.deepEqual(showing(lot, 200), told(1, 15_000, [B, MISSING]));
  });

  it('tells for longer what only browsers do', () => {
    assert.deepEqual(showing(lotOf([0, A], [100, A, BLOCKED]), 100), told(1, 60_000, [A, BLOCKED]));
  });

  it('tells only once of what browsers do, but of all else again', () => {
    const first = lotOf([0, A], [100, A, BLOCKED], [200, B], [300, B, BLOCKED]);
    assert.deepEqual(showing(first, 300), told(2, 60_000, [A, BLOCKED], [B, BLOCKED]));
    const later = lotOf([0, A], [100, A, BLOCKED], [60_100, A], [60_200, A, BLOCKED]);
    assert.deepEqual(showing(later, 60_200), {});
    const both = ended(begun(later, B, 60_300), B, MISSING, 60_400);
    assert.deepEqual(showing(both, 60_400), told(1, 15_000, [B, MISSING]));
  });
});
