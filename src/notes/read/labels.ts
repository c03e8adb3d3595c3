import type { Nodes } from 'mdast';

/** What may be the label of a reference or of a definition: brackets stand in none but behind a backslash. */
const LABEL = /\[((?:\\[[\]\\]|\\(?![[\]\\])|[^[\]\\])+)\]/g;

/** A line of a label that may begin with the marker of a quote, which is no part of the label then. */
const QUOTED = /[\r\n][ \t]*>/;

/** Gives the labels by which a text may refer to definitions; nothing where that is hard to tell. */
export function labelsIn(text: string): ReadonlySet<string> | undefined {
  const labels = [...text.matchAll(LABEL)].map(([, label = '']) => label);
  return labels.some((label) => QUOTED.test(label)) ? undefined : new Set(labels.map(labelKey));
}

/** Gives the labels that a text may define; only parsing tells which. */
export function guessDefined(text: string): Set<string> {
  return new Set(
    text.includes(']:')
      ? [...text.matchAll(LABEL)].flatMap(({ 0: whole, 1: label = '', index }) =>
          text.charAt(index + whole.length) === ':' ? [labelKey(label)] : [],
        )
      : [],
  );
}

/** Gives the labels that are defined in a tree. */
export function definedIn(node: Nodes): string[] {
  if (node.type === 'definition') {
    return [labelKey(node.identifier)];
  }
  return 'children' in node ? node.children.flatMap(definedIn) : [];
}

/** Folds a label as CommonMark compares them. */
function labelKey(label: string): string {
  return label
    .replaceAll('\0', '\uFFFD')
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}
