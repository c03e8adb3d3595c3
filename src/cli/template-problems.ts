import { existsSync } from 'node:fs';
import { templateProblem, type Unusable } from '../config/template-problem.ts';
import { checkTemplate, isUsable } from '../notes/template/check-template.ts';
import { TEMPLATE } from '../notes/template/template-rule.ts';
import type { ConfigurationFile } from './configurations.ts';
import type { Disk } from './disk.ts';
import { parentOf, whyOutside } from './paths.ts';
import { type FileProblems, ofText } from './problems.ts';
import { type FileText, readText } from './read-text.ts';

/** A template, or why its file is none. */
type ReadTemplate = { readonly text: string } | { readonly unusable: Unusable };

/** Reads a template, which must not lie outside of the tree that its folder belongs to. */
function readTemplate(path: string, disk: Disk): ReadTemplate {
  if (!existsSync(path) && !disk.isGiven(path)) {
    return { unusable: 'missing' };
  }
  const file = readQuietly(path, disk);
  if (file === undefined) {
    return { unusable: 'unreadable' };
  }
  return isUsable(file.text) ? file : { unusable: 'conflicted' };
}

/** Reads a file of which it is told elsewhere that it cannot be read. */
function readQuietly(path: string, disk: Disk): FileText | undefined {
  if (disk.isGiven(path)) {
    return disk.read(path);
  }
  const isInside = whyOutside(path, [disk.topOf(parentOf(path))]) === undefined;
  return isInside ? readText(path, () => undefined) : undefined;
}

/** Gives the problem of a configuration that names a template which cannot be used. */
export function checkNaming({ path, text, config }: ConfigurationFile, disk: Disk): FileProblems {
  const found = readTemplate(config.template ?? '', disk);
  const problems = 'unusable' in found ? templateProblem(text, config, found.unusable) : [];
  return ofText(path, text, problems);
}

/** Gives the problems of the text of a template. */
export function checkText(path: string, disk: Disk): FileProblems[] {
  const { rules, template } = disk.configOf(path);
  const severity = rules?.[TEMPLATE.id] ?? TEMPLATE.severity;
  // What is wrong with a file that is named is told where it is named.
  const file = path === template ? readQuietly(path, disk) : disk.read(path);
  return severity === 'off' || file === undefined
    ? []
    : [ofText(path, file.text, checkTemplate(file.text, severity))];
}
