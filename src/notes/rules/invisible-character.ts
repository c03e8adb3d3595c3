import { type Finding, type Fix, message, type Rule } from '../rule.ts';
import type { Slice } from '../span.ts';

/** The names of Unicode, in small letters. */
const NAMES: Readonly<Record<string, string>> = {
  '00AD': 'soft hyphen',
  '200B': 'zero-width space',
  '200C': 'zero-width non-joiner',
  '200D': 'zero-width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '2028': 'line separator',
  '2029': 'paragraph separator',
  '2060': 'word joiner',
  FEFF: 'byte order mark',
};

/** Flags characters that nobody sees and that do nothing but break words, links and code. */
export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  severity: 'information',
  summary: 'A character stands there that nobody sees, such as a zero-width space.',
  mend: 'Removes it, or writes a space for a line separator between words.',
  check({ invisible }) {
    return invisible.map(find);
  },
};

function find({ start, end, raw }: Slice): Finding {
  const span = { start, end };
  const names = [...new Set([...raw].map(nameOf))].join(', ');
  return {
    message: message('Unexpected invisible character {0}', names),
    span,
    fixes: [fixOf({ start, end, raw }, names)],
  };
}

/** Separators of lines stand where two words would run together. */
function fixOf({ start, end, raw }: Slice, names: string): Fix {
  const edits = (text: string) => [{ span: { start, end }, text }];
  return /[\v\f\u0085\u2028\u2029]/.test(raw)
    ? { title: message('Write a space for {0}', names), safe: true, edits: edits(' ') }
    : { title: message('Remove {0}', names), safe: true, edits: edits('') };
}

function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = NAMES[code];
  return name === undefined ? `U+${code}` : `U+${code} ${name}`;
}
