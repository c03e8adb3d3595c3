const SECTION = /^[ \t]*\[[ \t]*([\w-]+)/;
const URL_LINE = /^[ \t]*(?:push)?url[ \t]*=[ \t]*"?([^"\s]+)/i;

/**
 * `https://github.com/owner/name.git`, `ssh://git@github.com/owner/name`, `git@github.com:owner/name.git`, and
 * `ssh://git@ssh.github.com:443/owner/name`, by which GitHub is reached through firewalls.
 */
const ADDRESS =
  /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?(?:www\.|ssh\.(?=github\.com))?([\w.-]+)(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/i;

/** Reads the remote repositories out of the text of a `.git/config`, as `github.com/owner/name` in small letters. */
export function readRemotes(config: string): string[] {
  let section = '';
  const addresses = config.split(/\r\n|\r|\n/).flatMap((line) => {
    section = SECTION.exec(line)?.[1]?.toLowerCase() ?? section;
    const address = URL_LINE.exec(line)?.[1];
    return section === 'remote' && address !== undefined ? address : [];
  });
  return [...new Set(addresses.flatMap((address) => repositoryOf(address) ?? []))];
}

function repositoryOf(address: string): string | undefined {
  const [, host, name] = ADDRESS.exec(address) ?? [];
  return host === undefined ? undefined : `${host}/${name}`.toLowerCase();
}
