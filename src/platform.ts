import type { TitleSource } from './titles/title-source.ts';

/** What differs between the places where the extension runs: with Node on a desktop or a server, or in a browser. */
export interface Platform {
  readonly titles: TitleSource;
}
