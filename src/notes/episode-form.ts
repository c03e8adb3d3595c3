/** How an episode is written, for the next one to be written alike. */
export interface EpisodeForm {
  /** What stands in the title before its number and behind it, as far as that is no title: `# Episode ` and ` : `. */
  readonly title?: readonly [before: string, behind: string];
  /** What stands before the value of each field, marker, label and colon: `- Video: `. */
  readonly leads: readonly string[];
  /** The heading above the sections, in one line. */
  readonly contents?: string;
  /** The level of the first presenter's heading. */
  readonly level?: number;
  readonly eol: string;
}
