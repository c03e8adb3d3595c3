import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lint } from 'markdownlint/promise';

// Checks all Markdown files below a folder with markdownlint's own default rules, and prints how many problems it finds.
const [folder = '.'] = process.argv.slice(2);
const paths = await readdir(folder, { recursive: true });
const files = paths.filter((path) => path.endsWith('.md')).map((path) => join(folder, path));
const results = await lint({ files });
process.stdout.write(`${Object.values(results).flat().length}\n`);
