import type { EpisodeFacts } from '../notes/context.ts';

/** A page that shows a file or a folder of a repository in GitHub's manner. */
export interface HostedFile {
  /** As `github.com/owner/name`, in small letters. */
  readonly repository: string;
  /** From the root of the repository, without a `/` at either end. */
  readonly path: string;
  /** The line that the address names, from 1, or the first. */
  readonly line: number;
}

const PAGE =
  /^https?:\/\/(?:www\.)?([^/?#]+\/[^/?#]+\/[^/?#]+)\/(?:tree|blob)\/[^/?#]+\/([^?#]+)(?:\?[^#]*)?(?:#L(\d+))?/i;

/** Reads the address of a page such as `https://github.com/owner/name/tree/main/episodes/011`; branches with a `/` are not known. */
export function readHostedFile(url: string): HostedFile | undefined {
  const [, repository, path, line] = PAGE.exec(url) ?? [];
  if (repository === undefined || path === undefined) {
    return undefined;
  }
  return {
    repository: repository.toLowerCase(),
    path: decoded(path).replace(/\/+$/, ''),
    line: Number(line ?? 1),
  };
}

/** Finds the episode whose file, or whose own folder, has a path in the repository with the root. */
export function episodeAt(
  path: string,
  root: string,
  episodes: readonly EpisodeFacts[],
): EpisodeFacts | undefined {
  const wanted = `${root.replace(/\/$/, '')}/${path}`;
  return episodes.find(
    ({ path: file, archive, id }) =>
      file === wanted || (`${archive}/${id}` === wanted && file.startsWith(`${wanted}/`)),
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
