import { existsSync } from 'node:fs';
import { templatePaths } from '../../archive/template-paths.ts';
import type { Config } from '../../config/config.ts';
import { isUsable } from '../../notes/template/check-template.ts';
import type { Disk } from '../disk.ts';
import { parentOf, shown, whyOutside } from '../paths.ts';
import { readText } from '../read-text.ts';
import { Unusable } from '../unusable.ts';

/** Reads the template of an archive, told by its folder; nothing where it has none. Throws where it cannot be used. */
export function findTemplate(archive: string, config: Config, disk: Disk, cwd: string): string | undefined {
  const paths = templatePaths(archive, config);
  const path = config.template ?? paths.find((one) => existsSync(one));
  if (path === undefined) {
    return undefined;
  }
  const name = shown(cwd, path);
  const outside = whyOutside(path, [disk.topOf(parentOf(path))]);
  if (!existsSync(path) || outside !== undefined) {
    throw new Unusable(`The template ${name} ${existsSync(path) ? outside : 'is not there'}.`);
  }
  let reason = '';
  const file = readText(path, (leftOut) => {
    reason = leftOut.reason;
  });
  if (file === undefined || !isUsable(file.text)) {
    throw new Unusable(`The template ${name} ${file === undefined ? reason : 'has merge conflicts'}.`);
  }
  return file.text;
}
