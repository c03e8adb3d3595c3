import { type Finding, type Fix, type Message, message } from '../rule.ts';
import type { Leftover } from './template.ts';
import { meantVariable } from './variables.ts';

/** Says what stays text although it looks like more, and how it can be meant. */
export function leftoverFinding(leftover: Leftover): Finding {
  const { start, end, raw, kind, name } = leftover;
  const meant = kind === 'unknown variable' ? meantVariable(name) : undefined;
  return {
    message: tell(leftover, meant),
    span: { start, end },
    fixes: [...(meant === undefined ? [] : [rename(leftover, meant)]), escaping(start, raw)],
  };
}

function tell({ kind, name, raw }: Leftover, meant: string | undefined): Message {
  switch (kind) {
    case 'unclosed':
      return message('Unclosed {0}, expected its brace on this line', raw);
    case 'malformed':
      return message('Unexpected {0}, expected a tab stop or a variable behind it', raw);
    case 'transform':
      return message('Unexpected {0}: templates have no transforms', raw);
    case 'number':
      return message('Unexpected {0}: there is no tab stop {1} before it, so it stays text', raw, name);
    case 'unknown variable':
      return meant === undefined
        ? message('Unknown variable {0}', name)
        : message('Unknown variable {0}, did you mean {1}?', name, meant);
  }
}

function rename({ start, raw, name }: Leftover, meant: string): Fix {
  const from = start + raw.indexOf(name);
  return {
    title: message('Change {0} to {1}', name, meant),
    safe: false,
    edits: [{ span: { start: from, end: from + name.length }, text: meant }],
  };
}

function escaping(start: number, raw: string): Fix {
  return {
    title: message('Write {0} for the text', `\\${raw}`),
    safe: false,
    edits: [{ span: { start, end: start }, text: '\\' }],
  };
}
