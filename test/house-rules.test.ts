import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

const LONGEST_FILE = 150;
const LONGEST_FUNCTION = 40;

interface Source {
  readonly file: string;
  readonly lines: readonly string[];
}

const sources = ['src', 'test', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|mjs)$/.test(path))
    .map((path): Source => {
      const file = join(folder, path);
      return { file, lines: readFileSync(file, 'utf8').trimEnd().split('\n') };
    }),
);

/** Finds functions declared at the top of a file; the formatter ends each with a brace at the margin. */
function functionsOf({ lines }: Source): { name: string; length: number }[] {
  return lines.flatMap((line, start) => {
    const name = /^(?:export )?(?:async )?function (\w+)|^(?:export )?const (\w+) = .*=> \{$/.exec(line);
    if (name === null) {
      return [];
    }
    const length = lines.slice(start).findIndex((other) => /^\}/.test(other)) + 1;
    return [{ name: name[1] ?? name[2] ?? '', length }];
  });
}

test('no file is longer than a person reads at once', () => {
  const long = sources.filter(({ lines }) => lines.length > LONGEST_FILE);
  assert.deepEqual(
    long.map(({ file, lines }) => `${file}: ${lines.length}`),
    [],
  );
});

test('no function is longer than a screen', () => {
  const functions = sources.flatMap((source) =>
    functionsOf(source).map(({ name, length }) => ({ name: `${source.file} ${name}`, length })),
  );
  assert.ok(functions.length > 200, `${functions.length} functions were found`);
  const long = functions.filter(({ length }) => length > LONGEST_FUNCTION);
  assert.deepEqual(long, []);
});

test('every export of the code has its sentence', () => {
  const bare = sources.flatMap(({ file, lines }) =>
    lines.flatMap((line, at) => {
      const isExport = /^export (?!type \{|\{)(?:async )?(?:function|const|class|interface|type) (\w+)/.exec(
        line,
      );
      const isDocumented = /\*\/$/.test(lines[at - 1] ?? '');
      return file.startsWith('src') && isExport && !isDocumented ? [`${file} ${isExport[1]}`] : [];
    }),
  );
  assert.deepEqual(bare, []);
});
