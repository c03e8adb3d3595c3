import { existsSync } from 'node:fs';
import { isTemplatePath } from '../archive/template-paths.ts';
import { configurationsIn } from './check-show.ts';
import type { Disk } from './disk.ts';
import type { FileProblems } from './problems.ts';
import type { Selection } from './selection.ts';

/** Gives the problems of templates that are among the files, or that the configurations which are checked name. */
export async function checkTemplates(selection: Selection, disk: Disk): Promise<FileProblems[]> {
  const naming = configurationsIn(selection, disk).filter(({ config }) => config.template !== undefined);
  const named = naming.flatMap(({ config: { template = '' } }) => (existsSync(template) ? template : []));
  const own = [...selection.files].filter((path) => isTemplatePath(path, disk.configOf(path)));
  if (naming.length + own.length === 0) {
    return [];
  }
  const { checkNaming, checkText } = await import('./template-problems.ts');
  return [
    ...naming.map((file) => checkNaming(file, disk)),
    ...[...new Set([...named, ...own])].flatMap((path) => checkText(path, disk)),
  ];
}
