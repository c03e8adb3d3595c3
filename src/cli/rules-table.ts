import { format } from '../notes/rule.ts';
import { RULES } from '../notes/rules/index.ts';
import { seen } from '../notes/seen.ts';

/** Writes the table of all rules in Markdown, as the README has it. */
export function rulesTable(): string {
  const rows = RULES.map((rule) => [
    `\`${rule.id}\``,
    rule.severity,
    rule.summary,
    format(seen(rule)),
    rule.mend,
  ]);
  const head = ['rule', 'severity', 'what it says', 'seen', 'its fix'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
