import { readFile } from 'node:fs/promises';

/** What a schema says to people: VS Code reads it from the schema's own file, nobody from a bundle. */
const FOR_PEOPLE = ['title', 'description', 'enumDescriptions', 'examples', 'defaultSnippets'];

/** Leaves out of a bundle what a schema in it says to people only. @type {import('esbuild').Plugin} */
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
  return FOR_PEOPLE.includes(key) && !isObject ? undefined : value;
}
