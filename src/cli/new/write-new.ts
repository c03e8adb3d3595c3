import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { unwritable } from '../left-out.ts';
import { message } from '../message.ts';
import { parentOf, whyOutside } from '../paths.ts';
import { Unusable } from '../unusable.ts';

/**
 * Writes a file that is not there yet, with its folders; answers whether it was not there. Throws where it cannot be written, or where a
 * link leads out of the tree whose top is given; `name` is the file's in messages.
 */
export function writeNew(path: string, text: string, top: string, name: string): boolean {
  try {
    const folder = parentOf(path);
    const existing = nearestExisting(folder);
    const outside = whyOutside(existing, [top]);
    if (outside !== undefined) {
      throw new Unusable(outside(message('its folder')));
    }
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST' && existsSync(path)) {
      return false;
    }
    throw new Unusable(message('{0}.', unwritable(error)(name)));
  }
}

function nearestExisting(folder: string): string {
  return existsSync(folder) || folder === parentOf(folder) ? folder : nearestExisting(parentOf(folder));
}
