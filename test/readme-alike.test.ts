import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { anchorsOf, headingsOf, withoutCode } from './headings.ts';
import { ENGLISH, JAPANESE, READMES, tablesOf } from './readmes.ts';

/** Code that is text for people, and said in Japanese. */
const SAID = ['`Author: "text"`', '`2 of 3-4`'];

/** Gives what is there for users: all but the last chapter, which is for those who work on the code. */
function forUsers(text: string): string {
  return text.slice(0, text.lastIndexOf('\n## '));
}

/** Gives the parts of a text, from each heading to the next. */
function partsOf(text: string): string[] {
  return withoutCode(text).split(/^#+ /m);
}

function codeIn(text: string): string[] {
  return [...text.matchAll(/`[^`\n]+`/g)].map(([code]) => code);
}

/** Gives the code blocks without their comments, and without the notes to people in comments that ignore problems. */
function blocksOf(text: string): string[] {
  return [...text.matchAll(/^```\w+\n[\s\S]*?^```$/gm)].map(([block]) =>
    block.startsWith('```markdown')
      ? block.replace(/ -- .* -->/g, '')
      : block.replace(/ +(?:#|\/\/) .*$/gm, ''),
  );
}

function picturesOf(text: string): { file: string; alt: string }[] {
  return [...text.matchAll(/(?:src="([^"]+)" alt="([^"]*)")|(?:^!\[([^\]]*)\]\(([^)]+)\))/gm)].map(
    ([, src, alt, words, path]) => ({ file: src ?? path ?? '', alt: alt ?? words ?? '' }),
  );
}

const [english, japanese] = [forUsers(ENGLISH.text), forUsers(JAPANESE.text)];

describe('the README in Japanese', () => {
  it('has the sections of the English one', () => {
    const levels = (text: string) => headingsOf(text).map(({ level }) => level);
    assert.ok(headingsOf(ENGLISH.text).length > 30);
    assert.deepEqual(levels(JAPANESE.text), levels(ENGLISH.text));
  });

  it('has its examples, but for comments', () => {
    assert.ok(blocksOf(english).length >= 10);
    assert.deepEqual(blocksOf(japanese), blocksOf(english));
    assert.notDeepEqual(
      [...japanese.matchAll(/^```[\s\S]*?^```$/gm)].join(),
      [...english.matchAll(/^```[\s\S]*?^```$/gm)].join(),
    );
  });

  it('has its tables', () => {
    const shapes = (text: string) => tablesOf(text).map((table) => table.map(({ length }) => length));
    assert.ok(shapes(english).length > 20);
    assert.deepEqual(shapes(japanese), shapes(english));
    const lacking = tablesOf(english).flatMap((table, at) =>
      table.flatMap((row, line) => {
        const own = codeIn(tablesOf(japanese)[at]?.[line]?.join(' ') ?? '');
        return codeIn(row.join(' ')).filter((code) => !own.includes(code));
      }),
    );
    assert.deepEqual(lacking, []);
  });

  it('names in each section what the English one names there', () => {
    const own = partsOf(japanese).map((part) => new Set(codeIn(part)));
    const lacking = partsOf(english).map((part, at) => codeIn(part).filter((code) => !own[at]?.has(code)));
    assert.deepEqual(lacking.flat(), SAID);
  });

  it('has as many items in each list', () => {
    const counts = (text: string) => partsOf(text).map((part) => part.match(/^- /gm)?.length ?? 0);
    assert.deepEqual(counts(japanese), counts(english));
  });

  it('has its pictures, and says in Japanese what they show', () => {
    const files = (text: string) => picturesOf(text).map(({ file }) => file);
    assert.ok(files(english).length > 4);
    assert.deepEqual(files(japanese), files(english));
    for (const { alt } of picturesOf(japanese)) assert.match(alt, /^(?=.*\p{Script=Hiragana}).{30,}$/u);
    const sources = (text: string) => text.match(/<source .*>/g);
    assert.deepEqual(sources(japanese), sources(english));
  });

  it('breaks no line within a paragraph, which pages show as a space', () => {
    assert.equal(/.*[^\0-\x7f]\n[^\0-\x7f].*/.exec(JAPANESE.text)?.[0], undefined);
  });
});

describe('links within the READMEs', () => {
  const files = new Map(READMES.map(({ file, text }) => [file, text]));
  for (const { language, file, text } of READMES) {
    it(`meet a heading: ${language}`, () => {
      const links = [...withoutCode(text).matchAll(/\]\(([\w.]*)#([^)\s]+)\)/g)];
      assert.ok(links.length > 3, `${links.length} links`);
      for (const [link, to = '', anchor = ''] of links) {
        const target = files.get(to || file) ?? '';
        assert.ok(anchorsOf(target).includes(decodeURIComponent(anchor)), link);
      }
    });
  }

  it('lead from each language to the other, at the top', () => {
    assert.match(ENGLISH.text, /^# Show Notes\n\n\[日本語\]\(README\.ja\.md\)\n\n/);
    assert.match(JAPANESE.text, /^# Show Notes\n\n\[English\]\(README\.md\)\n\n/);
  });
});

test('anchors are those of GitHub', () => {
  const text =
    '# A `b_c`-d: e…\n\n## 発表者・トピック (一覧)、速さ\n\n```sh\n# no heading\n```\n\n## A\n\n### A\n';
  assert.deepEqual(anchorsOf(text), ['a-b_c-d-e', '発表者トピック-一覧速さ', 'a', 'a-1']);
});
