import { leadingDate } from '../dates.ts';
import { type Fix, message, type Rule } from '../rule.ts';
import { suggestDate } from '../suggest-date.ts';

/** Flags a recording date that an earlier episode has: the trace of a copied episode. */
export const repeatedDate: Rule = {
  id: 'repeated-date',
  severity: 'warning',
  summary: 'An earlier episode has the same recording date.',
  mend: 'Writes the next show day after the previous episode.',
  check({ fields }, context) {
    return fields.flatMap(({ kind, value }) => {
      const date = kind === 'date' ? leadingDate(value.raw) : undefined;
      const other = context.earlier.findLast((episode) => date !== undefined && episode.date?.iso === date);
      if (date === undefined || other?.date === undefined) {
        return [];
      }
      const span = { start: value.start, end: value.start + date.length };
      const place = { path: other.path, from: other.date.from, to: other.date.to };
      const next = suggestDate(context);
      const change: Fix[] =
        next === undefined
          ? []
          : [{ title: message('Change the date to {0}', next), safe: false, edits: [{ span, text: next }] }];
      const go: Fix = { title: message('Go to episode {0}', other.id), safe: false, goTo: place };
      return [
        {
          message: message('Date {0} is already the date of episode {1}', date, other.id),
          span,
          related: [{ ...place, message: message('Episode {0} has this date', other.id) }],
          fixes: [...change, go],
        },
      ];
    });
  },
};
