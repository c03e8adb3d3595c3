import type { OpenFence } from '../read/marks.ts';
import { type OpenSpan, openSpans } from '../read/open-spans.ts';
import { type Finding, message, type Rule } from '../rule.ts';

/** Flags a code block or a code span that is opened and never closed. */
export const unclosedCode: Rule = {
  id: 'unclosed-code',
  severity: 'warning',
  summary: 'A code block or a code span is never closed.',
  mend: 'Closes it where the code seems to end.',
  check({ openFence, runs, codeSpans }) {
    return [...(openFence ? [findFence(openFence)] : []), ...openSpans(runs, codeSpans).map(findSpan)];
  },
};

function findFence({ start, raw, closing }: OpenFence): Finding {
  return {
    message: message('This code block is never closed and hides what follows'),
    span: { start, end: start + raw.trimEnd().length },
    fixes: [{ title: message('Close the code block'), safe: false, edits: [closing] }],
  };
}

function findSpan({ start, end, raw, backticks }: OpenSpan): Finding {
  const code = raw.slice(backticks.length);
  return {
    message: message('No closing {0} for this code', backticks),
    span: { start, end },
    fixes: [
      {
        title: message('Close the code behind {0}', code),
        safe: false,
        edits: [{ span: { start: end, end }, text: backticks }],
      },
    ],
  };
}
