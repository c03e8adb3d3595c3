import * as vscode from 'vscode';
import { SOURCE } from '../ids.ts';
import type { Position } from '../notes/position.ts';
import type { Location, Message, Problem } from '../notes/rule.ts';
import type { Severity } from '../notes/severity.ts';
import type { Edit, Span } from '../notes/span.ts';
import { ruleUri } from './rule-uri.ts';

const SEVERITIES: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** What is needed of a document, or of a file, to tell places in it. */
export type Measured = Pick<vscode.TextDocument, 'uri' | 'positionAt'>;

/** Turns offsets into a range of the document they were measured in. */
export function toRange(document: Measured, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Writes a message in the language of the display. */
export function toText({ template, values }: Message): string {
  return vscode.l10n.t(template, ...values);
}

/** Turns a problem of a document into a diagnostic. */
export function toDiagnostic(document: Measured, problem: Problem): vscode.Diagnostic {
  const diagnostic = toDiagnosticAt(toRange(document, problem.span), problem);
  diagnostic.relatedInformation = (problem.related ?? []).map(
    (related) =>
      new vscode.DiagnosticRelatedInformation(toLocation(document, related), toText(related.message)),
  );
  return diagnostic;
}

/** Turns what is wrong in a range into a diagnostic whose code links to the description of its rule. */
export function toDiagnosticAt(
  range: vscode.Range,
  { rule, severity, message }: Pick<Problem, 'rule' | 'severity' | 'message'>,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, toText(message), SEVERITIES[severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: rule, target: ruleUri(rule, severity) };
  return diagnostic;
}

/** Turns a place in this document or in another episode of its archive into a location. */
export function toLocation(document: Measured, place: Location): vscode.Location {
  return 'span' in place
    ? new vscode.Location(document.uri, toRange(document, place.span))
    : new vscode.Location(
        document.uri.with({ path: place.path }),
        new vscode.Range(toPosition(place.from), toPosition(place.to)),
      );
}

/** Turns a place in lines and columns from 1 into a position. */
export function toPosition({ line, column }: Position): vscode.Position {
  return new vscode.Position(line - 1, column - 1);
}

/** Turns edits of a document into a workspace edit. */
export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit();
  for (const { span, text } of edits) {
    result.replace(document.uri, toRange(document, span), text);
  }
  return result;
}
