import type { TitleSource } from './titles/title-source.ts';

/** What differs between the places where the extension runs: with Node on a desktop or a server, or in a browser. */
export interface Platform {
  /** The extension's own version, which the platform names to sites where it can. */
  readonly version: string;
  readonly titles: TitleSource;
}
