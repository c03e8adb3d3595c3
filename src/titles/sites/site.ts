/** What an oEmbed answer may tell of a page; see https://oembed.com, section 2.3.4. */
export interface OEmbed {
  readonly title?: string;
  readonly author_name?: string;
  readonly html?: string;
}

/** A site whose titles are had, or read, in another way than those of any other page. */
export interface Site {
  /** As people call it. */
  readonly name: string;
  /** Its pages, by host and the beginning of the path; `*` is any part of a path, or any hosts below one. A host stands for `www.`, `m.` and so on too. */
  readonly pages: readonly string[];
  /** Where oEmbed is asked, up to the page's address; its own page is asked where the answer is of no use. */
  readonly endpoint?: string;
  /** True where what the endpoint does not know is not there at all. */
  readonly knowsAll?: true;
  /** Makes a title of an oEmbed answer; its `title` where absent. */
  readonly titleOf?: (answer: OEmbed) => string | undefined;
  /** The page to ask instead. */
  readonly instead?: (url: URL) => string;
  /** What is no part of a title: what this matches, or the name of the site at its end, as the page itself tells it. */
  readonly drop?: RegExp | 'site name';
}
