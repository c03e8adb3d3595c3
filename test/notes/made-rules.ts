import type { Context } from '../../src/notes/context.ts';
import type { Link } from '../../src/notes/episode.ts';
import { message, type Rule } from '../../src/notes/rule.ts';

/** What a made-up rule does with the links of an episode. */
interface Made {
  readonly id: string;
  readonly isWrong: (link: Link, all: readonly Link[], context: Context) => boolean;
  /** The text that a wrong link becomes. */
  readonly toRight: (link: Link) => string;
  readonly severity?: Rule['severity'];
  readonly safe?: (link: Link) => boolean;
}

/** Makes a rule, so that tests of how problems are mended do not hang on what is a problem. */
export function madeRule({ id, isWrong, toRight, severity = 'warning', safe = () => true }: Made): Rule {
  return {
    id,
    severity,
    summary: '',
    mend: '',
    check: ({ links }, context) =>
      links
        .filter((link) => isWrong(link, links, context))
        .map((link) => {
          const span = { start: link.start, end: link.end };
          const edits = [{ span, text: toRight(link) }];
          return {
            message: message('Wrong'),
            span,
            fixes: [{ title: message('Fix'), safe: safe(link), edits }],
          };
        }),
  };
}

/** Flags links by their text, and gives them another text. */
export function relabel(id: string, from: string, to: string): Rule {
  return madeRule({ id, isWrong: ({ label }) => from.includes(label), toRight: () => `[${to}](x)` });
}
