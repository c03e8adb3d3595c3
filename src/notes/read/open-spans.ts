import type { Slice } from '../span.ts';

/** A code span that is never closed, as far as it looks like code. Its slice begins with the backticks. */
export interface OpenSpan extends Slice {
  readonly backticks: string;
}

const BACKTICKS = /`+/g;

/** What comes before code: nothing, a space, an opening bracket or quote, or a letter that is no ASCII. */
const BEFORE = /(?:^|[\s(["'~,:;>]|[^\p{ASCII}])$/u;
/** What comes behind code. */
const BEHIND = /^(?:$|[\s)\]"',.:;]|[^\p{ASCII}])/u;

/** Code as far as it is ASCII, on one line. */
const CODE = /^[\w$./~<{@-](?:[!-_a-~]*)(?:[ \t]+[!-_a-~]+)*/;
const WORDED = /[A-Za-z0-9]{2}/;

/** A quotation in backtick and apostrophe, and the words and years that begin with an apostrophe. */
const QUOTED = /^[^'´’]*[^\s'´’]['´’](?!\w)/;
const SHORTENED = /^(?:\d+s|n|em|til|tis|twas|cause|round|bout)\b/i;

/** Finds the code spans of runs of plain text that are surely opened and never closed, or closed by what opens the next. */
export function openSpans(runs: readonly Slice[], codeSpans: readonly Slice[]): OpenSpan[] {
  const spanAt = new Map(codeSpans.map((code) => [code.end, code]));
  return runs.flatMap((run) => {
    const found = run.raw.includes('`') ? [...run.raw.matchAll(BACKTICKS)] : [];
    const [only] = found;
    if (found.length !== 1 || only === undefined) {
      return [];
    }
    const code = spanAt.get(run.start);
    return [
      readOpened(run, only.index, only[0]) ?? (code && readCrossed(code, run, only.index, only[0])) ?? [],
    ].flat();
  });
}

/** Reads a span that begins at a lone run of backticks. */
function readOpened(run: Slice, at: number, backticks: string): OpenSpan | undefined {
  const behind = at + backticks.length;
  const rest = run.raw.slice(behind);
  const code = beginningOf(rest);
  const sure =
    BEFORE.test(run.raw.slice(Math.max(0, at - 2), at)) &&
    WORDED.test(code) &&
    !QUOTED.test(rest) &&
    !SHORTENED.test(rest);
  return sure ? { ...part(run, at, behind + code.length), backticks } : undefined;
}

/** Reads a span that the backticks of the next one close, so that those at the end of that one are left alone. */
function readCrossed(span: Slice, run: Slice, at: number, backticks: string): OpenSpan | undefined {
  const { length } = backticks;
  const inside = span.raw.slice(length, -length);
  const next = run.raw.slice(0, at);
  const code = beginningOf(inside);
  const sure =
    span.raw.startsWith(backticks) &&
    /(?:\s|[^\p{ASCII}])$/u.test(inside) &&
    WORDED.test(code) &&
    WORDED.test(next) &&
    CODE.exec(next)?.[0] === next &&
    BEHIND.test(run.raw.slice(at + length));
  // Where only ASCII follows, words would be taken for code.
  const end = code.length < inside.trimEnd().length ? code.length : code.search(/\s|$/);
  return sure ? { ...part(span, 0, length + end), backticks } : undefined;
}

/** Gives the code at the start of a text: up to another script, or to punctuation before a space. */
function beginningOf(text: string): string {
  return (CODE.exec(text)?.[0] ?? '').replace(/[,;.!?][ \t].*$|[,;:.!?]$/, '');
}

function part({ start, raw }: Slice, from: number, to: number): Slice {
  return { start: start + from, end: start + to, raw: raw.slice(from, to) };
}
