import type { FieldName } from './context.ts';

/** A field of a new episode's header. */
export interface NewField extends FieldName {
  /** All that stands before the value, list marker, label and colon: `- Video: `. */
  readonly lead: string;
  /** As it is written in Markdown; those of host and date are asked for. */
  readonly value: string;
}

/** How a show writes its episodes: what a new one has from those before it. */
export interface Form {
  /** What stands in the title before the number and behind it: `# Episode ` and ` :`. */
  readonly title: readonly [before: string, behind: string];
  readonly fields: readonly NewField[];
  /** The heading above the sections with its marker, `## Contents`; absent where the show has none. */
  readonly contents?: string;
  /** The level of the presenters' headings, 1 to 6. */
  readonly level: number;
  /** The line ending. */
  readonly eol: string;
}

/** What goes into a new episode, each as it is written in Markdown. */
export interface NewEpisode {
  /** What the path names the episode. */
  readonly id: string;
  /** The number in the title, `025` or `25`. */
  readonly number: string;
  /** ISO 8601, like `2021-07-02`. */
  readonly date: string;
  /** Empty where nobody is named. */
  readonly host: string;
  /** The contents of the presenters' headings. */
  readonly presenters: readonly string[];
  readonly form: Form;
}

/** The text of a new episode and the offset at which the writer goes on. */
export interface Draft {
  readonly text: string;
  readonly cursor: number;
  /** The text as a snippet of VS Code; absent where there are no tab stops. */
  readonly snippet?: string;
}

/** How an episode is written where there is none to learn from. */
export const FIRST_FORM: Form = {
  title: ['# ', ''],
  fields: [
    { kind: 'host', label: 'Hosted by', lead: '- Hosted by ', value: '' },
    { kind: 'date', label: 'Recording date', lead: '- Recording date: ', value: '' },
    { kind: 'video', label: 'Video', lead: '- Video: ', value: '' },
    { kind: 'guest', label: 'Guest', lead: '- Guest: ', value: '' },
  ],
  contents: '## Contents',
  level: 3,
  eol: '\n',
};

/** Writes the header and the empty sections of a new episode; the cursor goes into the first section. */
export function draftEpisode({ number, date, host, presenters, form }: NewEpisode): Draft {
  const { title, fields, contents, level, eol } = form;
  const asked: Readonly<Record<string, string>> = { host, date };
  const header = fields.map(({ kind, lead, value }) => fieldLine(lead, asked[kind] ?? value));
  const blocks = [
    [`${title[0]}${number}${title[1]}`.trimEnd()],
    header,
    contents === undefined ? [] : [contents],
  ];
  const above = blocks.flatMap((lines) => (lines.length === 0 ? [] : [...lines, ''])).join(eol) + eol;
  const marker = '#'.repeat(level);
  const sections = presenters.map((presenter) => `${marker} ${presenter}${eol}${eol}`);
  return { text: above + sections.join(eol + eol), cursor: above.length + (sections[0]?.length ?? 0) };
}

/** Writes one space between label and value, none behind a full-width colon. */
function fieldLine(lead: string, value: string): string {
  return (/[\s：]$/.test(lead) ? `${lead}${value}` : `${lead} ${value}`).trimEnd();
}
