import type { Context } from '../context.ts';
import { hasPassed } from '../dates/passed.ts';
import type { Episode } from '../episode.ts';
import { isSlip } from '../people/is-slip.ts';
import { removalOf } from '../read/comment-removal.ts';
import type { Suppression } from '../read/marks.ts';
import { type CommentRule, type Finding, type Fix, type Found, type Message, message } from '../rule.ts';
import type { Slice, Span } from '../span.ts';
import { COMMANDS, covers, isInForce } from '../suppress.ts';

/** What is wrong with a comment: with all of it, with its first word, or with a rule that it names. */
interface Mistake extends Slice {
  readonly kind: 'idle comment' | 'command' | 'idle rule' | 'unknown rule';
}

/** What the other rules have found, and which of them would have by now. */
interface Known extends Found {
  readonly judged: ReadonlySet<string>;
}

/** How many mistakes get fixes: for each, the text around it is read again. */
const MOST = 20;

/** Flags comments that ignore no problem, since there is none, or none can be meant by what they say. */
export const unusedSuppression: CommentRule = {
  id: 'unused-suppression',
  severity: 'hint',
  summary: 'A comment that is there to ignore problems ignores none, or names an unknown rule.',
  mend: 'Removes the comment or the name, or corrects it.',
  checkComments(episode, context, found) {
    const { suppressions } = episode;
    if (suppressions.length === 0) {
      return [];
    }
    const known = { ...found, judged: judgedBy(found, episode, context) };
    return suppressions
      .flatMap((comment) => mistakesIn(comment, known).map((mistake) => ({ mistake, comment })))
      .map(({ mistake, comment }, at) => find(mistake, comment, known, at < MOST));
  },
};

/** Gives the rules that would have found something by now: without other episodes, or on this side of the show, some do not. */
function judgedBy({ rules }: Found, episode: Episode, context: Context): Set<string> {
  const passed = hasPassed(episode, context);
  const judged = rules.filter(({ afterShow, beforeShow }) => (passed ? !beforeShow : !afterShow));
  return new Set(context.earlier.length + context.later.length === 0 ? [] : judged.map(({ id }) => id));
}

function mistakesIn(comment: Suppression, { problems, known, judged }: Known): Mistake[] {
  if (!isInForce(comment)) {
    return [{ ...comment.command, kind: 'command' }];
  }
  const isIdle = (rules: readonly Slice[]) =>
    !problems.some((problem) => covers({ ...comment, rules }, problem));
  const { start, end, raw, rules } = comment;
  const whole: Mistake = { start, end, raw, kind: 'idle comment' };
  if (rules.length === 0) {
    return isIdle([]) && known.every((rule) => judged.has(rule.id) || !('check' in rule)) ? [whole] : [];
  }
  const wrong = rules.flatMap((rule): Mistake[] => {
    if (!known.some(({ id }) => id === rule.raw)) {
      return [{ ...rule, kind: 'unknown rule' }];
    }
    return judged.has(rule.raw) && isIdle([rule]) ? [{ ...rule, kind: 'idle rule' }] : [];
  });
  const isWhole = wrong.length === rules.length && wrong.every(({ kind }) => kind === 'idle rule');
  return isWhole ? [whole] : wrong;
}

function find(mistake: Mistake, comment: Suppression, known: Known, isMended: boolean): Finding {
  const meant = meantBy(mistake, comment, known);
  const corrected = meant ? correct(mistake, meant, comment, known) : [];
  const fixes = isMended ? [...corrected, remove(mistake, comment)] : [];
  return { message: tell(mistake, meant), span: { start: mistake.start, end: mistake.end }, fixes };
}

function meantBy({ kind, raw }: Mistake, { scope }: Suppression, { known }: Known): string | undefined {
  switch (kind) {
    case 'command':
      return COMMANDS[scope];
    case 'unknown rule':
      return meantRule(raw.toLowerCase(), known);
    default:
      return undefined;
  }
}

function meantRule(written: string, known: Found['known']): string | undefined {
  return (known.find(({ id }) => id === written) ?? known.find(({ id }) => isSlip(written, id)))?.id;
}

function tell({ kind, raw }: Mistake, meant: string | undefined): Message {
  switch (kind) {
    case 'idle comment':
      return message('This comment ignores no problem');
    case 'idle rule':
      return message('No problem of {0} is ignored here', raw);
    case 'command':
      return message('Unexpected {0}, expected {1}', raw, meant ?? '');
    case 'unknown rule':
      return meant === undefined
        ? message('Unknown rule {0}', raw)
        : message('Unknown rule {0}, did you mean {1}?', raw, meant);
  }
}

/** Only where the comment is better for it. */
function correct(mistake: Mistake, meant: string, comment: Suppression, known: Known): Fix[] {
  const { start, end, raw } = mistake;
  const right = { start, end, raw: meant };
  const rules = comment.rules.map((rule) => (rule.start === start ? right : rule));
  const command = mistake.kind === 'command' ? right : comment.command;
  const isBetter =
    mistakesIn({ ...comment, command, rules }, known).length < mistakesIn(comment, known).length;
  const isNew = comment.rules.every((rule) => rule.raw !== meant);
  const title = message('Change {0} to {1}', raw, meant);
  return isBetter && isNew ? [{ title, safe: false, edits: [{ span: { start, end }, text: meant }] }] : [];
}

/** A rule that is unknown here may be known to a newer version, a misspelled word may be meant, and reasons are an author's words. */
function remove({ kind, start, raw }: Mistake, comment: Suppression): Fix {
  const safe = kind === 'idle rule' || (kind === 'idle comment' && !comment.reasoned);
  const at = comment.rules.findIndex((rule) => rule.start === start);
  const span = withSeparator(comment.rules, at);
  if (span !== undefined) {
    return { title: message('Remove {0} from the comment', raw), safe, edits: [{ span, text: '' }] };
  }
  const removal = removalOf(comment);
  return removal === undefined
    ? { title: message('Empty the comment'), safe, edits: [{ span: comment, text: '<!-- -->' }] }
    : { title: message('Remove the comment'), safe, edits: [{ span: removal, text: '' }] };
}

/** Gives what to delete of several rules for one to go. */
function withSeparator(rules: readonly Slice[], at: number): Span | undefined {
  const [before, rule, after] = [rules[at - 1], rules[at], rules[at + 1]];
  if (rule === undefined) {
    return undefined;
  }
  return before === undefined
    ? after && { start: rule.start, end: after.start }
    : { start: before.end, end: rule.end };
}
