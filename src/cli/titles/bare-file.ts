import { type BareUrl, bareUrls } from '../../notes/links/bare-urls.ts';
import { cleanUrl } from '../../notes/links/url.ts';
import { readEpisode } from '../../notes/read-episode.ts';
import type { Disk } from '../disk.ts';
import type { FileText } from '../read-text.ts';

/** A bare URL, and the address that is asked for its title. */
export interface BareLink extends BareUrl {
  /** Without what the show takes for tracking. */
  readonly asked: string;
}

/** An episode with bare URLs. */
export interface BareFile extends FileText {
  /** The absolute path. */
  readonly path: string;
  /** In the order of the text; those that may become links. */
  readonly urls: readonly BareLink[];
}

/** Finds the bare URLs of an episode; nothing where it cannot be read. */
export function findBare(path: string, disk: Disk): BareFile | undefined {
  const file = disk.read(path);
  if (file === undefined) {
    return undefined;
  }
  const { tracking } = disk.configOf(path);
  const { urls } = bareUrls(readEpisode(file.text), file.text);
  return { path, ...file, urls: urls.map((url) => ({ ...url, asked: cleanUrl(url.url, tracking) })) };
}
