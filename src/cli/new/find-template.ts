import { existsSync } from 'node:fs';
import { templatePaths } from '../../archive/template-paths.ts';
import type { Config } from '../../config/config.ts';
import { isUsable } from '../../notes/template/check-template.ts';
import type { Disk } from '../disk.ts';
import type { Reason } from '../left-out.ts';
import { message } from '../message.ts';
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
  const refuse = (reason: Reason) => {
    return new Unusable(message('{0}.', reason(message('The template {0}', shown(cwd, path)))));
  };
  if (!existsSync(path)) {
    throw refuse((name) => message('{0} is not there', name));
  }
  const outside = whyOutside(path, [disk.topOf(parentOf(path))]);
  if (outside !== undefined) {
    throw refuse(outside);
  }
  const file = readText(path, ({ reason }) => {
    throw refuse(reason);
  });
  if (file === undefined || !isUsable(file.text)) {
    throw refuse((name) => message('{0} has merge conflicts', name));
  }
  return file.text;
}
