import type { Context } from '../context.ts';
import { isRealDate, leadingDate, mendDate } from '../dates.ts';
import type { Field } from '../episode.ts';
import { type Finding, type Fix, message, type Rule } from '../rule.ts';
import { suggestDate } from '../suggest-date.ts';

/** Flags a recording date that begins with a year and is no ISO date. Words, and dates that begin otherwise, are left alone. */
export const recordingDate: Rule = {
  id: 'recording-date',
  severity: 'warning',
  summary: 'The recording date is no real date of the form `2021-07-02`.',
  mend: 'Pads it and makes its digits half-width, or writes the next show day.',
  check({ fields }, context) {
    return fields
      .filter((field) => field.kind === 'date' && isBroken(field.value.raw))
      .map((field) => find(field, context));
  },
};

function isBroken(value: string): boolean {
  return /^[\d０-９]{4}\s*[-－‐-―−ー/.年／．]/.test(value) && leadingDate(value) === undefined;
}

function find({ value }: Field, context: Context): Finding {
  const mended = mendDate(value.raw);
  const suggested = suggestDate(context);
  const taken = context.earlier.some(({ date }) => date !== undefined && date.iso === mended);
  const dates = new Set([taken ? undefined : mended, suggested]);
  return {
    message: message('Unexpected date "{0}", expected one like 2021-07-02', value.raw),
    span: value,
    fixes: [...dates].flatMap((date): Fix[] =>
      date !== undefined && isRealDate(date)
        ? [
            {
              title: message('Change the date to {0}', date),
              safe: false,
              edits: [{ span: value, text: date }],
            },
          ]
        : [],
    ),
  };
}
