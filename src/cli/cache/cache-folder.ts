import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

const NAME = 'show-notes';

/**
 * Gives the folder of the user's caches that is ours, which may be deleted at any time; nothing for a user without a home. After
 * the XDG Base Directory Specification, with the places that Windows and macOS have instead.
 */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  const { XDG_CACHE_HOME: xdg = '', LOCALAPPDATA: local = '' } = env;
  // A path that is not absolute counts as none.
  if (isAbsolute(xdg)) {
    return join(xdg, NAME);
  }
  if (platform === 'win32') {
    return isAbsolute(local) ? join(local, NAME, 'Cache') : undefined;
  }
  const home = homeOf();
  return home && join(home, ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']), NAME);
}

function homeOf(): string | undefined {
  try {
    const home = homedir();
    return isAbsolute(home) ? home : undefined;
  } catch {
    return undefined;
  }
}
