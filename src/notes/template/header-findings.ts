import type { Episode } from '../episode.ts';
import { insertField } from '../header/insert-field.ts';
import { frontMatter } from '../read/limits.ts';
import { type Finding, type Fix, type Message, message } from '../rule.ts';
import { slice } from '../span.ts';
import { holds, isNumbered } from './header-edits.ts';
import type { Template } from './template.ts';
import { written } from './variables.ts';

const DATE = { kind: 'date', label: 'Recording date' } as const;

/** Finds what the header of a template lacks: a place for the number, and one for the date. */
export function headerFindings(text: string, episode: Episode, template: Template): Finding[] {
  const everywhere = { start: 0, end: text.length };
  const isDated =
    episode.fields.some(({ kind }) => kind === 'date') || holds(template, everywhere, 'RECORDING_');
  const hasNumber = isNumbered(episode, template) || holds(template, everywhere, 'EPISODE_');
  return [
    ...(hasNumber ? [] : [numberFinding(text, episode)]),
    ...(isDated ? [] : [dateFinding(text, episode)]),
  ];
}

function numberFinding(text: string, { title, eol }: Episode): Finding {
  const number = written('EPISODE_NUMBER');
  if (title !== undefined) {
    return {
      message: message('The title has no place for the number, such as {0}', number),
      span: title,
      fixes: [insert(message('Insert {0}', number), title.end, ` ${number}`)],
    };
  }
  const start = frontMatter(text)?.end ?? 0;
  const line = `# ${number}`;
  return {
    message: message('Missing title, such as {0}', line),
    span: firstLine(text),
    fixes: [insert(message('Insert {0}', line), start, `${start > 0 ? eol : ''}${line}${eol}${eol}`)],
  };
}

function dateFinding(text: string, episode: Episode): Finding {
  const value = written('RECORDING_DATE');
  const line = `${DATE.label}: ${value}`;
  const edit = insertField(DATE, value, episode, []);
  const fix: Fix[] = edit ? [{ title: message('Insert {0}', line), safe: false, edits: [edit] }] : [];
  return {
    message: message('Missing field, such as {0}', line),
    span: episode.title ?? firstLine(text),
    fixes: fix,
  };
}

function insert(title: Message, at: number, text: string): Fix {
  return { title, safe: false, edits: [{ span: { start: at, end: at }, text }] };
}

function firstLine(text: string) {
  return slice(text, 0, /[\r\n]/.exec(text)?.index ?? text.length);
}
