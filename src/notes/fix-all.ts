import { check } from './check.ts';
import type { Context } from './context.ts';
import { composeEdits } from './edits/compose-edits.ts';
import { isBetter } from './edits/is-better.ts';
import { type Choice, preferredEdits } from './preferred-edits.ts';
import { readEpisode } from './read-episode.ts';
import type { AnyRule, Problem } from './rule.ts';
import { RULES } from './rules/index.ts';
import { applyEdits, type Edit, type Span } from './span.ts';

/** What mending many problems gives. */
export interface Fixed {
  readonly text: string;
  /** The way there, as edits of the text before. */
  readonly edits: readonly Edit[];
  /** How many fixes were applied. */
  readonly count: number;
}

/** The fix that a problem is mended with. */
interface Mending {
  readonly problem: Problem;
  readonly edits: readonly Edit[];
}

/** A text with its problems. */
interface Judged {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Times that the text is read again for what fixes have uncovered, or could not be applied together. */
const ROUNDS = 20;

/**
 * Mends all problems that are chosen, each by its preferred edit, until none of them is left that can be mended without
 * bringing another as serious.
 */
export function fixAll(
  text: string,
  context: Context,
  choice: Choice = {},
  rules: readonly AnyRule[] = RULES,
): Fixed {
  const judge = (read: string) => ({
    text: read,
    problems: check(readEpisode(read), context, rules).problems,
  });
  const rounds: Edit[][] = [];
  let count = 0;
  let now = judge(text);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = takeStep(now, judge, choice);
    if (step === undefined) {
      break;
    }
    rounds.push(step.mendings.flatMap(({ edits }) => edits));
    count += step.mendings.length;
    now = step.next;
  }
  return { text: now.text, edits: composeEdits(text, rounds), count };
}

/** Mends as many problems at once as make the text better together; nothing where none does. */
function takeStep(now: Judged, judge: (text: string) => Judged, choice: Choice) {
  for (let rest = mendingsOf(now, choice); rest.length > 0; rest = rest.slice(1)) {
    for (let size = rest.length; size > 0; size = Math.floor(size / 2)) {
      const mendings = rest.slice(0, size);
      const edits = mendings.flatMap((mending) => mending.edits);
      const next = judge(applyEdits(now.text, edits));
      const mended = mendings.map(({ problem }) => problem);
      if (isBetter(now.problems, next.problems, mended)) {
        return { mendings, next };
      }
    }
  }
  return undefined;
}

/** Gives the fixes that can be applied together. Those that touch others wait for the next round. */
function mendingsOf({ problems }: Judged, choice: Choice): Mending[] {
  const result: Mending[] = [];
  for (const problem of problems) {
    const edits = preferredEdits(problem, choice);
    if (
      edits &&
      !edits.some(({ span }) => result.some((one) => one.edits.some((e) => touches(e.span, span))))
    ) {
      result.push({ problem, edits });
    }
  }
  return result;
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
