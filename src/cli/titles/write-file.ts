import type { Disk } from '../disk.ts';
import { unwritable } from '../left-out.ts';
import { replaceText } from '../replace-text.ts';
import type { BareFile } from './bare-file.ts';
import type { FilledFile, FilledUrl } from './fill-file.ts';

/** Writes the links of a file on disk; answers what has become of its URLs, which stay where it cannot be written. */
export function writeFile(
  { path, mark, text }: BareFile,
  filled: FilledFile,
  disk: Disk,
): readonly FilledUrl[] {
  if (filled.text === text) {
    return filled.urls;
  }
  try {
    replaceText(path, { from: mark + text, to: mark + filled.text });
    return filled.urls;
  } catch (error) {
    disk.leaveOut({ path, reason: unwritable(error), failed: true });
    return filled.urls.map((url) => ({ ...url, markdown: url.written, isLink: false }));
  }
}
