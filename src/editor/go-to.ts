import * as vscode from 'vscode';
import { definitionOfPerson, definitionOfUrl } from '../archive/definition.ts';
import { findMentions } from '../archive/find-mentions.ts';
import { findUrl } from '../archive/find-url.ts';
import type { Range } from '../notes/context.ts';
import type { Found } from '../notes/find-by.ts';
import { toPosition, toRange } from './convert.ts';
import { type Look, type LookNeeds, lookAt } from './look-at.ts';
import { findOwnEpisode } from './own-repository.ts';

/** A place of the archive, with that of its URL. */
type Place = Found<Range & { readonly target?: Range }>;

/** Finds where people and pages are told of, and all places that name them. */
export function registerGoTo(needs: LookNeeds): vscode.Disposable {
  const definitions: vscode.DefinitionProvider = {
    async provideDefinition(document, position, token) {
      const look = lookAt(needs, document, position);
      // A click with Ctrl opens a URL, and would go to its definition too.
      if (look === undefined || look.subject.isUrl) return undefined;
      const found = (await findOwn(look, document)) ?? placeOf(definitionOf(look, document), document);
      if (found === undefined || token.isCancellationRequested) return undefined;
      const isHere = isSame(found.uri, document.uri) && found.range.contains(position);
      // Markdown takes a heading for its own definition already.
      if (isHere && isHeading(document, position)) return undefined;
      const originSelectionRange = toRange(document, look.subject.span);
      return [{ originSelectionRange, targetUri: found.uri, targetRange: found.range }];
    },
  };
  const references: vscode.ReferenceProvider = {
    provideReferences(document, position, { includeDeclaration }) {
      const look = lookAt(needs, document, position);
      if (look === undefined) return undefined;
      const declaration = includeDeclaration ? undefined : definitionOf(look, document);
      return referencesOf(look)
        .filter(({ value }) => value !== declaration?.value)
        .map((place) => toReference(place, look, document, position));
    },
  };
  const selector = { language: 'markdown' };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(selector, definitions),
    vscode.languages.registerReferenceProvider(selector, references),
  );
}

async function findOwn(
  { subject, sorted }: Look,
  { uri }: vscode.TextDocument,
): Promise<vscode.Location | undefined> {
  const own = 'link' in subject ? await findOwnEpisode(subject.link.url, uri, sorted) : undefined;
  return (
    own &&
    new vscode.Location(uri.with({ path: own.episode.path }), toPosition({ line: own.line, column: 1 }))
  );
}

function definitionOf({ subject, sorted, people }: Look, { uri }: vscode.TextDocument): Place | undefined {
  if ('mention' in subject) return definitionOfPerson(subject.mention.person, sorted, people, uri.path);
  // Markdown goes to what the reference refers to.
  return subject.link.kind === 'reference' ? undefined : definitionOfUrl(subject.link.url, sorted);
}

function referencesOf({ subject, sorted, people }: Look): readonly Place[] {
  return 'mention' in subject
    ? findMentions(subject.mention.person, sorted, people)
    : findUrl(subject.link.url, sorted);
}

/** Markdown finds headings and equal URLs too: in the same ranges, VS Code shows each once. */
function toReference(
  { episode, value }: Place,
  { subject }: Look,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.Location {
  const isOfUrl = 'link' in subject || subject.isUrl;
  const uri = document.uri.with({ path: episode.path });
  const range = rangeOf(isOfUrl ? (value.target ?? value) : value);
  const isHere = isSame(uri, document.uri) && range.start.line === position.line;
  return new vscode.Location(
    uri,
    isHere && isHeading(document, position) ? document.lineAt(position).range : range,
  );
}

function placeOf(place: Place | undefined, { uri }: vscode.TextDocument): vscode.Location | undefined {
  return place && new vscode.Location(uri.with({ path: place.episode.path }), rangeOf(place.value));
}

function rangeOf({ from, to }: Range): vscode.Range {
  return new vscode.Range(toPosition(from), toPosition(to));
}

function isHeading(document: vscode.TextDocument, { line }: vscode.Position): boolean {
  return /^ {0,3}#{1,6}[ \t]/.test(document.lineAt(line).text);
}

function isSame(one: vscode.Uri, other: vscode.Uri): boolean {
  return one.toString() === other.toString();
}
