import { findNodeAtLocation } from 'jsonc-parser';
import { message, type Problem } from '../notes/rule.ts';
import { TEMPLATE } from '../notes/template/template-rule.ts';
import type { Config } from './config.ts';
import { parseConfig } from './parse-config.ts';
import { spanOf } from './span-of.ts';

/** Why a file is no template: it is not there, cannot be read as text, or has merge conflicts. */
export type Unusable = 'missing' | 'unreadable' | 'conflicted';

/** Gives the problem of a configuration, told by its text, whose template is of no use; nothing where that is told in the template itself. */
export function templateProblem(text: string, { rules }: Config, why: Unusable): Problem[] {
  const severity = rules?.[TEMPLATE.id] ?? TEMPLATE.severity;
  const { tree } = parseConfig(text);
  const node = tree && findNodeAtLocation(tree, ['template']);
  if (severity === 'off' || node === undefined || why === 'conflicted') {
    return [];
  }
  const told =
    why === 'missing'
      ? message('There is no file {0} here', node.value)
      : message('{0} cannot be read as text', node.value);
  return [{ rule: TEMPLATE.id, severity, message: told, span: spanOf(node), fixes: [] }];
}
