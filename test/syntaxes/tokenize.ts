import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar, type IOnigLib } from 'vscode-textmate';
import { EDITIONS } from '../../scripts/lib/editions.mjs';
import { ensureVscode } from '../../scripts/lib/get-vscode.mjs';

const OURS = { scope: 'show-notes.injection', path: 'syntaxes/show-notes.injection.tmLanguage.json' };

/** A run of text with its scopes, the outermost first. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** Splits Markdown into lines of tokens. */
export type Tokenize = (markdown: string) => readonly (readonly Token[])[];

/** Loads the Markdown grammar of the oldest supported VS Code, with our grammar injected and without it. */
export async function loadGrammars(): Promise<{ readonly stock: Tokenize; readonly injected: Tokenize }> {
  const { root } = await ensureVscode(EDITIONS.oldest);
  const paths = new Map(grammarsIn(join(root, 'extensions'))).set(OURS.scope, OURS.path);
  const onigLib = loadOniguruma();
  return { stock: await load(paths, onigLib, []), injected: await load(paths, onigLib, [OURS.scope]) };
}

function* grammarsIn(extensions: string): Generator<[string, string]> {
  for (const entry of readdirSync(extensions, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== 'node_modules') {
      const manifest = JSON.parse(readFileSync(join(extensions, entry.name, 'package.json'), 'utf8'));
      for (const { scopeName, path } of manifest.contributes?.grammars ?? []) {
        yield [scopeName, join(extensions, entry.name, path)];
      }
    }
  }
}

async function loadOniguruma(): Promise<IOnigLib> {
  await oniguruma.loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm'));
  return {
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  };
}

async function load(
  paths: ReadonlyMap<string, string>,
  onigLib: Promise<IOnigLib>,
  injections: string[],
): Promise<Tokenize> {
  const registry = new textmate.Registry({
    onigLib,
    loadGrammar: async (scope) => {
      const path = paths.get(scope);
      return path === undefined ? null : textmate.parseRawGrammar(readFileSync(path, 'utf8'), path);
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? injections : undefined),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (grammar === null) {
    throw new Error('VS Code has no grammar for Markdown');
  }
  return (markdown) => tokenizeWith(grammar, markdown);
}

function tokenizeWith(grammar: IGrammar, markdown: string): Token[][] {
  let state = textmate.INITIAL;
  return markdown.split(/\r?\n/).map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens
      .map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }))
      .filter(({ text }) => text !== '');
  });
}
