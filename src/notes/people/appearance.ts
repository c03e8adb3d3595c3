/** A name, handle or page by the key in which it compares, with the number of episodes that have it. */
export interface Used {
  readonly key: string;
  readonly episodes: number;
}

/** The last time that somebody was named in a role. */
export interface Appearance {
  /** The index of the episode in the archive, that for which it is asked included, and its id. */
  readonly at: number;
  readonly id: string;
  /** As written there; for presenters the content of the heading. */
  readonly raw: string;
  /** The place among those of that role in the episode. */
  readonly order: number;
}
