import { readFile } from 'node:fs/promises';

/** What a schema says to people and their editors: VS Code reads it from the schema's own file, nobody from a bundle. */
const FOR_EDITORS = [
  ...['$schema', 'title', 'description', 'enumDescriptions', 'examples'],
  ...['default', 'defaultSnippets', 'allowTrailingCommas'],
];

/** Leaves out of a bundle what a schema in it says to editors only. @type {import('esbuild').Plugin} */
export const LEAN_SCHEMA = {
  name: 'lean schema',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/schemas\/[\w.-]+\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify(JSON.parse(await readFile(path, 'utf8')), lean),
      loader: 'json',
    }));
  },
};

/** A property may have such a name, too; it is described by an object. @param {string} key @param {unknown} value */
function lean(key, value) {
  const isObject = typeof value === 'object' && !Array.isArray(value);
  return FOR_EDITORS.includes(key) && !isObject ? undefined : value;
}
