/** A URL that is pasted, as it is to be written, with its title where what brought it tells that. */
export interface PastedUrl {
  readonly url: string;
  readonly title?: string;
}

/** A URL within a text that is to be inserted. */
export interface InsertedUrl extends PastedUrl {
  /** Where it begins in that text, in UTF-16 code units. */
  readonly at: number;
}

/** A text that is to be inserted at an offset, with the URLs in it that become links when their titles are known. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
  readonly urls: readonly InsertedUrl[];
}
