import type { Title } from '../episode.ts';
import { contradictsFolder, folderNumber } from './folder-number.ts';

/**
 * Gives the id that a title should have in this folder, in the form in which its id is written; nothing where the title has
 * none or the folder tells no number.
 */
export function ownId(title: Title | undefined, folder: string | undefined): string | undefined {
  const expected = folderNumber(folder);
  const id = title?.id;
  if (title === undefined || id === undefined || folder === undefined || expected === undefined) {
    return undefined;
  }
  if (!contradictsFolder(id.raw, folder)) {
    return id.raw;
  }
  const whole = title.raw.replace(/^#+\s*/, '').trim() === id.raw;
  return whole ? folder : id.raw.startsWith('0') ? expected : String(Number(expected));
}
