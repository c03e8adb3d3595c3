import type { Slice } from './span.ts';

/** A code span that is never closed, as far as it looks like code. Its slice begins with the backticks. */
export interface OpenSpan extends Slice {
  readonly backticks: string;
}

const BACKTICKS = /`+/g;

/** What comes before code: nothing, a space, an opening bracket or quote, or a letter that is no ASCII. */
const BEFORE = /(?:^|[\s(["'~,:;>]|[^\p{ASCII}])$/u;

/** Code as far as it is ASCII, on one line. */
const CODE = /^[\w$./~<{@-](?:[!-_a-~]*)(?:[ \t]+[!-_a-~]+)*/;

/** A quotation in backtick and apostrophe, and the words and years that begin with an apostrophe. */
const QUOTED = /^[^'´’]*[^\s'´’]['´’](?!\w)/;
const SHORTENED = /^(?:\d+s|n|em|til|tis|twas|cause|round|bout)\b/i;

/** Finds the code spans of runs of plain text that are surely opened and never closed. */
export function openSpans(runs: readonly Slice[]): OpenSpan[] {
  return runs.flatMap((run) => {
    const found = [...run.raw.matchAll(BACKTICKS)];
    const [only] = found;
    if (found.length !== 1 || only === undefined) {
      return [];
    }
    const backticks = only[0];
    const behind = only.index + backticks.length;
    const rest = run.raw.slice(behind);
    const code = (CODE.exec(rest)?.[0] ?? '').replace(/[.,:;!?]+$/, '');
    const sure =
      BEFORE.test(run.raw.slice(Math.max(0, only.index - 2), only.index)) &&
      /[A-Za-z0-9]{2}/.test(code) &&
      !QUOTED.test(rest) &&
      !SHORTENED.test(rest);
    return sure ? [{ ...spanOf(run, only.index, behind + code.length), backticks }] : [];
  });
}

function spanOf(run: Slice, from: number, to: number): Slice {
  return { start: run.start + from, end: run.start + to, raw: run.raw.slice(from, to) };
}
