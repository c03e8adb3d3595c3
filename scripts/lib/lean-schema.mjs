import { readFile } from 'node:fs/promises';

/** What a schema says to people and their editors: VS Code reads it from the schema's own file, nobody from a bundle. */
const FOR_EDITORS = [
  ...['$schema', 'title', 'description', 'enumDescriptions', 'examples'],
  ...['default', 'defaultSnippets', 'allowTrailingCommas'],
];

/** Leaves out of a bundle what a schema in it says to editors only, and writes what is referred to once. @type {import('esbuild').Plugin} */
export const LEAN_SCHEMA = {
  name: 'lean schema',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/schemas\/[\w.-]+\.json$/ }, async ({ path }) => ({
      contents: toModule(JSON.parse(await readFile(path, 'utf8'), lean)),
      loader: 'js',
    }));
  },
};

/** A property may have such a name, too; it is described by an object. @param {string} key @param {unknown} value */
function lean(key, value) {
  const isObject = typeof value === 'object' && !Array.isArray(value);
  return FOR_EDITORS.includes(key) && !isObject ? undefined : value;
}

/** @param {{ definitions?: Record<string, unknown> }} schema */
function toModule({ definitions = {}, ...rest }) {
  const names = Object.keys(definitions);
  const constants = names.map((name) => `const ${name} = ${JSON.stringify(definitions[name])};\n`);
  const main = JSON.stringify(rest).replace(/\{"\$ref":"#\/definitions\/(\w+)"\}/g, '$1');
  return `${constants.join('')}const definitions = { ${names.join(', ')} };\nexport default { ...${main}, definitions };\n`;
}
