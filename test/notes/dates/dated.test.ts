import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { showDays } from '../../../src/archive/learn.ts';
import { NO_CONTEXT } from '../../../src/notes/context.ts';
import { weekday } from '../../../src/notes/dates/calendar.ts';
import { type Dated, dated, firstAfter, lastOn, weekdaysOf } from '../../../src/notes/dates/dated.ts';
import { inOrder } from '../../../src/notes/dates/disorder.ts';
import { cut } from '../../../src/notes/part.ts';
import { episode } from '../../archive/episodes.ts';

/** Archives of more than one block, whose dates are missing or repeated. */
const ARCHIVES = fc
  .array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 31 })), { minLength: 1, maxLength: 90 })
  .map((all) =>
    all.map(([isPlain, day], at) => {
      const date = day < 10 ? undefined : { iso: `2026-10-${day}`, from: PLACE, to: PLACE };
      return { ...episode(`${at + 100}${isPlain ? '' : '-special'}`), ...(date && { date }) };
    }),
  );

const PLACE = { line: 1, column: 1 };

test('what is told of the dates of a part of an archive is told by its episodes alone', () => {
  fc.assert(
    fc.property(ARCHIVES, fc.nat(90), (archive, nat) => {
      const at = nat % archive.length;
      const [earlier, later] = [cut(archive, 0, at), cut(archive, at + 1)];
      for (const part of [archive, earlier, later]) {
        const own = part.filter((one): one is Dated => one.date !== undefined);
        const days = own.map(({ date }) => weekday(date.iso));
        assert.deepEqual([dated(part), weekdaysOf(part)], [own, days]);
        assert.equal(
          lastOn(part, '2026-10-12'),
          own.findLast(({ date }) => date.iso === '2026-10-12'),
        );
        for (const day of [undefined, '2026-10-12', '2026-10-31']) {
          const behind = own.map(({ date }) => date.iso).filter((iso) => iso > (day ?? ''));
          assert.equal(firstAfter(part, day), behind.sort()[0]);
        }
      }
      assert.deepEqual(showDays(archive, archive[at]), showDays([...earlier, ...later]));
    }),
  );
});

test('the nearest episodes in order are the first of their dates', () => {
  fc.assert(
    fc.property(ARCHIVES, fc.nat(90), fc.integer({ min: 1, max: 6 }), (archive, nat, window) => {
      const at = nat % archive.length;
      const [earlier, later] = [cut(archive, 0, at), cut(archive, at + 1)];
      const seen = new Set<string>();
      const isFirst = ({ id, date }: Dated) =>
        /^\d+$/.test(id) && !seen.has(date.iso) && seen.add(date.iso) !== undefined;
      const [before, after] = [dated(earlier).filter(isFirst), dated(later).filter(isFirst)];
      assert.deepEqual(inOrder({ ...NO_CONTEXT, earlier, later }, window), {
        earlier: before.slice(-window),
        later: after.slice(0, window),
      });
    }),
  );
});
