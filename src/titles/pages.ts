import type { HostRules } from './gate/host-rules.ts';
import type { TitleSource } from './title-source.ts';
import type { Anchor } from './transfer/anchor.ts';
import type { Cache } from './turns/cache.ts';

/** What asking for pages is told by the rest of the extension. */
export interface AskOptions {
  /** The name to give to sites. */
  readonly userAgent: string;
  /** The languages to ask for, as in an `Accept-Language` field. */
  readonly languages: string;
  /** Gives the hosts that may be asked, as the settings say now. */
  readonly rules: () => HostRules;
}

/** All that asks for pages and reads HTML: a third of the extension, which nothing else needs. */
export interface Pages {
  /** Makes a source of titles that remembers its answers in a cache. */
  readonly titlesOfPages: (options: AskOptions, answers: Cache) => TitleSource;
  /** Gives the anchors that a piece of HTML consists of; undefined where it shows anything beside them, or is broken. */
  readonly readAnchors: (html: string) => readonly Anchor[] | undefined;
}
