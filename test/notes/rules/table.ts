import assert from 'node:assert/strict';
import test from 'node:test';
import { type Context, NO_CONTEXT } from '../../../src/notes/context.ts';
import { format, type Problem, type RuleProfile } from '../../../src/notes/rule.ts';
import { assertFixesMend, mendedTexts, problemsOf } from '../mending.ts';

/** A text about which a rule has nothing to say. */
export interface Good {
  readonly name: string;
  readonly text: string;
  readonly context?: Partial<Context>;
}

/** A text in which a rule finds as many problems as `covers` names spans. */
export interface Bad extends Good {
  /** What the problems cover, in the order of the text. */
  readonly covers: string | readonly string[];
  readonly message: string;
  /** The text after the first fix that edits; absent where no fix edits. */
  readonly fixed?: string;
}

/** Holds a rule to a table, each row with LF and with CRLF; no row may bring a problem of another rule. */
export function testRule(
  rule: RuleProfile,
  table: { readonly ok: readonly Good[]; readonly bad: readonly Bad[] },
): void {
  for (const [ends, lined] of [
    ['LF', (text: string) => text],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ] as const) {
    for (const { name, text, context } of table.ok) {
      test(`${rule.id} is quiet about ${name} (${ends})`, () => {
        assert.deepEqual(told(lined(text), problemsOf(lined(text), { ...NO_CONTEXT, ...context })), []);
      });
    }
    for (const row of table.bad) {
      test(`${rule.id} finds ${row.name} (${ends})`, () => holds(rule, row, lined));
    }
  }
}

function holds(rule: RuleProfile, row: Bad, lined: (text: string) => string): void {
  const text = lined(row.text);
  const context = { ...NO_CONTEXT, ...row.context };
  const problems = problemsOf(text, context);
  const expected = [row.covers].flat().map((covers) => [rule.id, lined(covers), lined(row.message)]);
  assert.deepEqual(told(text, problems), expected);
  assert.ok(problems.every(({ severity }) => severity === rule.severity));
  const mended = problems[0] && mendedTexts(text, problems[0])[0];
  assert.equal(mended, row.fixed === undefined ? undefined : lined(row.fixed));
  assertFixesMend(text, context);
}

function told(text: string, problems: readonly Problem[]): string[][] {
  return problems.map(({ rule, span, message }) => [rule, text.slice(span.start, span.end), format(message)]);
}
