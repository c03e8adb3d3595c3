import { RULES } from '../notes/rules/index.ts';
import { seen } from '../notes/seen.ts';
import { type Message, message, type ToText } from './message.ts';
import { SEVERITY_NAMES } from './severity-names.ts';

const HEAD = [
  message('rule'),
  message('severity'),
  message('what it says'),
  message('seen'),
  message('its fix'),
];

/** Writes the table of all rules in Markdown, as the README has it. */
export function rulesTable(toText: ToText): string {
  const rows = RULES.map((rule) => {
    const { severity, summary, mend } = rule;
    return [
      `\`${rule.id}\``,
      ...[SEVERITY_NAMES[severity], said(summary), seen(rule), said(mend)].map(toText),
    ];
  });
  return [HEAD.map(toText), HEAD.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

/** What rules say of themselves has no values. */
function said(template: string): Message {
  return { template, values: [] };
}
