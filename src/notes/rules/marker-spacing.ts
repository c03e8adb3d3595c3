import type { Unspaced } from '../read/marks.ts';
import { type Finding, type Message, message, type Rule } from '../rule.ts';

/** Flags a list item or a heading that Markdown reads as text, for its marker lacks an ASCII space or has another before it. */
export const markerSpacing: Rule = {
  id: 'marker-spacing',
  severity: 'information',
  summary:
    'A list item or heading is read as text: no ASCII space behind its marker, or a full-width one before.',
  mend: 'Puts ASCII spaces there.',
  check({ unspaced }) {
    return unspaced.map(find);
  },
};

function find({ marker, gap, indent }: Unspaced): Finding {
  const edits = [
    ...(indent ? [{ span: { start: indent.start, end: indent.end }, text: ' '.repeat(indent.columns) }] : []),
    ...(gap ? [{ span: { start: gap.start, end: gap.end }, text: ' ' }] : []),
  ];
  return {
    message: tell(marker.raw, gap?.raw, indent?.raw),
    span: { start: indent?.start ?? marker.start, end: gap?.end ?? marker.end },
    fixes: [{ title: message('Put ASCII spaces around {0}', marker.raw), safe: true, edits }],
  };
}

function tell(marker: string, gap: string | undefined, indent: string | undefined): Message {
  const wide = /[^ \t]/.exec(indent ?? gap ?? '')?.[0];
  if (wide === undefined) {
    return message('No space behind {0}, so Markdown reads it as text', marker);
  }
  const code = `U+${wide.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (indent !== undefined) {
    return wide === '　'
      ? message('Unexpected full-width space before {0}, expected ASCII spaces', marker)
      : message('Unexpected space {0} before {1}, expected ASCII spaces', code, marker);
  }
  return wide === '　'
    ? message('Unexpected full-width space behind {0}, expected an ASCII space', marker)
    : message('Unexpected space {0} behind {1}, expected an ASCII space', code, marker);
}
