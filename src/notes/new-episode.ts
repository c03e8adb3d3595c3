/** What goes into a new episode, each as it is written in Markdown. */
export interface NewEpisode {
  readonly id: string;
  readonly date: string;
  /** Empty where nobody is named. */
  readonly host: string;
  /** The contents of the presenters' headings. */
  readonly presenters: readonly string[];
}

/** The text of a new episode and the offset at which the writer goes on. */
export interface Draft {
  readonly text: string;
  readonly cursor: number;
}

/** Writes the header and the empty sections of a new episode; the cursor goes into the first section. */
export function draftEpisode({ id, date, host, presenters }: NewEpisode): Draft {
  const fields = ['Hosted by', 'Recording date:', 'Video:', 'Guest:'];
  const values = [host, date, '', ''];
  const header = fields.map((label, at) => `- ${label} ${values[at]}`.trimEnd());
  const above = [`# ${id}`, '', ...header, '', '## Contents', '', ''].join('\n');
  const sections = presenters.map((presenter) => `### ${presenter}\n\n`);
  return { text: above + sections.join('\n\n'), cursor: above.length + (sections[0]?.length ?? 0) };
}
