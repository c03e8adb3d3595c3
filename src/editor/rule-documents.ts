import * as vscode from 'vscode';
import { CONFIGURATION } from '../config/configuration-rule.ts';
import type { RuleProfile } from '../notes/rule.ts';
import { RULES } from '../notes/rules/index.ts';
import { seen } from '../notes/seen.ts';
import { SEVERITIES, type Severity } from '../notes/severity.ts';
import { TEMPLATE } from '../notes/template/template-rule.ts';
import { toText } from './convert.ts';
import { RULE_SCHEME, ruleUri } from './rule-uri.ts';

/** Serves the descriptions of rules as read-only Markdown documents. */
export function registerRuleDocuments(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
    provideTextDocumentContent(uri) {
      const rule = [...RULES, CONFIGURATION, TEMPLATE].find(
        ({ id, severity }) => ruleUri(id, severity).path === uri.path,
      );
      return rule && describe(rule, SEVERITIES.find((severity) => severity === uri.query) ?? rule.severity);
    },
  });
}

function describe(rule: RuleProfile, severity: Severity): string {
  const { id, summary, mend } = rule;
  const facts = [
    severity === rule.severity
      ? vscode.l10n.t('Severity: {0}', nameOf(severity))
      : vscode.l10n.t('Severity: {0}; usually {1}', nameOf(severity), nameOf(rule.severity)),
    vscode.l10n.t('Seen: {0}', toText(seen({ ...rule, severity }))),
    vscode.l10n.t('Fix: {0}', vscode.l10n.t(mend)),
  ];
  return `# ${id}\n\n${vscode.l10n.t(summary)}\n\n${facts.map((fact) => `- ${fact}\n`).join('')}`;
}

function nameOf(severity: Severity): string {
  switch (severity) {
    case 'error':
      return vscode.l10n.t('error');
    case 'warning':
      return vscode.l10n.t('warning');
    case 'information':
      return vscode.l10n.t('information');
    case 'hint':
      return vscode.l10n.t('hint');
  }
}
