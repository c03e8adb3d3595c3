import { parse } from '../parse.ts';
import { readEpisode } from '../read-episode.ts';
import { type Finding, message, type Problem } from '../rule.ts';
import type { Severity } from '../severity.ts';
import { headerFindings } from './header-findings.ts';
import { leftoverFinding } from './leftover-findings.ts';
import { parseTemplate } from './parse-template.ts';
import { stretchesOf } from './stretches.ts';
import { allParts, type Part } from './template.ts';
import { TEMPLATE } from './template-rule.ts';

/** Finds what is wrong in the text of a template, in order; a text with merge-conflict markers is not used, and said to be so. */
export function checkTemplate(text: string, severity: Severity = TEMPLATE.severity): Problem[] {
  const episode = readEpisode(text);
  const template = parseTemplate(text);
  const found = episode.conflicted
    ? [conflict(text)]
    : [
        ...template.leftovers.map(leftoverFinding),
        ...secondLastStops(template.parts),
        ...strayPresenters(text, template.parts),
        ...headerFindings(text, episode, template),
      ];
  const sorted = found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return sorted.map((finding) => ({ ...finding, rule: TEMPLATE.id, severity }));
}

/** Tells whether a text can be used as a template, whatever small mistakes it has. */
export function isUsable(text: string): boolean {
  return !readEpisode(text).conflicted;
}

function conflict(text: string): Finding {
  const start = Math.max(0, text.search(/^<{7}/m));
  return {
    message: message('The template has merge conflicts, so it is not used'),
    span: { start, end: Math.min(text.length, start + 7) },
    fixes: [],
  };
}

function secondLastStops(parts: readonly Part[]): Finding[] {
  const last = allParts(parts).filter((part) => part.kind === 'stop' && part.number === 0);
  return last.slice(1).map((span) => ({
    message: message('Unexpected second {0}: the last place to go to is one', '$0'),
    span,
    fixes: [{ title: message('Remove {0}', '$0'), safe: false, edits: [{ span, text: '' }] }],
  }));
}

/** Presenters have a value only where a section is repeated for each. */
function strayPresenters(text: string, parts: readonly Part[]): Finding[] {
  const once = stretchesOf(parse(text), text, parts).filter(({ repeated }) => !repeated);
  const stray = allParts(once.flatMap((stretch) => stretch.parts)).filter(
    (part) => part.kind === 'variable' && part.name === 'PRESENTER',
  );
  return stray.map((span) => ({
    message: message(
      'Unexpected {0}, expected it in a heading or below: that section is repeated for each presenter',
      'PRESENTER',
    ),
    span,
    fixes: [],
  }));
}
