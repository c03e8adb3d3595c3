import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { planner } from '../../../src/notes/paste/plan-paste.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';
import { episodes } from '../arbitrary.ts';
import { checkPlan } from './check-plan.ts';

const url = fc.constantFrom(
  'https://p.example.com/1',
  'https://p.example.com/(2)_*x*',
  'http://例え.jp/3?a=1&b=2',
);
const form = fc.constantFrom('auto', 'auto', 'auto', 'link', 'item', 'topic');

describe('planner', () => {
  it('makes links, items and topics that are read as such, and harms nothing', () => {
    const made = { plans: 0, items: 0, topics: 0 };
    const places = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 3 });
    const property = fc.property(
      episodes,
      places,
      fc.array(url, { minLength: 1, maxLength: 3 }),
      form,
      (text, carets, urls, as) => {
        const offsets = carets.map(([at, isOnEmptyLine]) => placeOf(text, at, isOnEmptyLine));
        const plan = planner({
          text,
          episode: readEpisode(text),
          offsets,
          urls: urls.map((one) => ({ url: one })),
        })(as);
        if (plan === undefined) return;
        assert.deepEqual(
          plan.map(({ offset }) => offset),
          offsets.toSorted((a, b) => a - b),
        );
        const { items, topics } = checkPlan(text, plan);
        made.plans += 1;
        made.items += items;
        made.topics += topics;
      },
    );
    fc.assert(property, { numRuns: 300 });
    assert.ok(made.plans > 30 && made.items > 10 && made.topics > 5, JSON.stringify(made));
  });

  it('gives each form as it would alone, whatever was planned before', () => {
    const first = `### @kaze\n\n${'#### [Rain](https://a.example.com/)\n\n'.repeat(30)}`;
    const text = `# 001\n\n- Hosted by @mizu\n\n## Contents\n\n${first}### @mizu\n\n* one\n\nSnow\n\n`;
    const urls = [{ url: 'https://b.example.com/' }];
    const make = () => planner({ text, episode: readEpisode(text), offsets: [text.length], urls });
    const plan = make();
    for (const as of ['auto', 'topic', 'item', 'link', 'item', 'auto'] as const) {
      assert.deepEqual(plan(as), make()(as), as);
    }
    assert.equal(plan('item')?.[0]?.text, '* https://b.example.com/');
  });
});

/** Any place of a text, or one on an empty line if there is one. */
function placeOf(text: string, at: number, isOnEmptyLine: boolean): number {
  const empty = [...text.matchAll(/(?<=\n)[ \t]*$/gm)].map(({ index, 0: line }) => index + line.length);
  return isOnEmptyLine && empty.length > 0 ? (empty[at % empty.length] ?? 0) : at % (text.length + 1);
}
