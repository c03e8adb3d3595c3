import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/**
 * The file that a program's bare name leads to; undefined where it leads to none.
 * @param {string} program
 * @returns {Promise<string | undefined>}
 */
export async function findOnPath(program) {
  const { PATH = '', PATHEXT = '.EXE;.CMD' } = process.env;
  const endings = process.platform === 'win32' ? PATHEXT.split(';') : [''];
  for (const folder of PATH.split(delimiter).filter(Boolean)) {
    for (const ending of endings) {
      const file = join(folder, program + ending);
      if (await isProgram(file)) return file;
    }
  }
  return undefined;
}

/** @param {string} file */
async function isProgram(file) {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
