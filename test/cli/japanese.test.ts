import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COMMANDS } from '../../src/cli/commands.ts';
import { page, serve } from '../titles/serve.ts';
import { CLI, folderWith, NOW, notes, runIn, shownotes } from './command.ts';
import { allow } from './site.ts';

const JAPANESE = { LC_ALL: '', LC_MESSAGES: '', LANG: 'ja_JP.UTF-8' };

/** Three English words in a row. Names, options and what is quoted of Node have fewer. */
const ENGLISH = /[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}/;

const SHOW = {
  'episodes/001/README.md': notes(1),
  'episodes/002/README.md': notes(2).replace('# 002', '# 9').replace('@kaze', 'ふたば, @kaze'),
  'episodes/003/README.md': notes(3).replace(/(Video:).*/, '$1'),
  '.shownotes.json': '{ "rule": 1 }',
};

/** Runs a command in Japanese, in which no English sentence may be. */
async function inJapanese(cwd: string, args: readonly string[]) {
  const ended = await shownotes(cwd, args, { env: JAPANESE });
  assert.doesNotMatch(ended.out.replace(/^ +(?:\d+ )?\|.*$/gm, '') + ended.err, ENGLISH);
  return ended;
}

describe('the command line in Japanese', { concurrency: 2 }, () => {
  it('has its help', async () => {
    const program = await inJapanese('.', ['--help']);
    assert.match(
      program.out,
      /^使い方: shownotes <command> \[options\]\n[\s\S]*^コマンド:\n {2}check {4}ファイル/m,
    );
    for (const { name, options } of COMMANDS) {
      const { code, out } = await inJapanese('.', [name, '--help']);
      assert.equal(code, 0);
      for (const option of options)
        assert.match(out, new RegExp(`^ {2}--${option.name}.* {2}.*\\P{ASCII}`, 'mu'));
    }
  });

  it('has the table of rules', async () => {
    const { out } = await inJapanese('.', ['rules']);
    assert.match(out, /^\| ルール \| 重大度 \| 内容 \| 表示される場所 \| 修正 \|\n/);
    assert.match(out, /^\| `episode-number` \| 警告 \| タイトルの番号が.* \| \[問題\] パネル \| .*。 \|$/m);
  });

  it('finds the same problems as in English', async () => {
    const folder = await folderWith(SHOW);
    const text = await inJapanese(folder, ['check', NOW]);
    assert.match(text.out, /^episodes\/002\/README\.md:1:3 警告 番号 9 が.* \(episode-number\)$/m);
    assert.match(text.out, /^3 エピソード: (?:警告|情報) \d+ 件.*。--fix で \d+ 件を修正できます。$/m);
    for (const format of ['json', 'github']) {
      const args = ['check', NOW, '--format', format];
      const [ja, en] = [await inJapanese(folder, args), await shownotes(folder, args)];
      const withoutMessages = (out: string) => out.replace(/(?<="message":)"(?:\\.|[^"])*"|(?<=::).*/g, '');
      assert.equal(withoutMessages(ja.out), withoutMessages(en.out));
      assert.notEqual(ja.out, en.out);
      assert.equal(ja.code, en.code);
    }
    const fixed = await inJapanese(folder, ['check', NOW, '--fix']);
    assert.match(fixed.out, /^episodes\/002\/README\.md の問題 \d+ 件を修正しました。$/m);
  });

  it('uses what a run in English has kept', async () => {
    const body = '\n- Some more of a note about the wheel\n'.repeat(3000);
    const folder = await folderWith({ 'episodes/001/README.md': notes(1, body).replace('# 001', '# 9') });
    const env = { XDG_CACHE_HOME: await folderWith({}) };
    const english = await shownotes(folder, ['check', NOW], { env });
    assert.match(english.out, /:1:3 warning Unexpected number 9 in folder 001 \(/);
    const japanese = await shownotes(folder, ['check', NOW], { env: { ...env, ...JAPANESE } });
    assert.match(japanese.out, /:1:3 警告 番号 9 がフォルダー 001 と一致しません \(/);
  });

  it('lists episodes in columns', async () => {
    const { out } = await inJapanese(await folderWith(SHOW), ['list', NOW]);
    assert.deepEqual(out.split('\n').slice(0, 3), [
      'エピソード  日付           状態      ホスト         ゲスト  トピック  ファイル',
      '003         2026-11-20 金  動画なし  @kaze          -       1         episodes/003/README.md',
      '002         2026-11-13 金  収録済み  ふたば, @kaze  -       1         episodes/002/README.md',
    ]);
  });

  it('makes an episode, and says why it does not', async () => {
    const folder = await folderWith(SHOW);
    assert.equal((await inJapanese(folder, ['new', NOW])).out, 'episodes/004/README.md\n');
    const planned = await inJapanese(folder, ['new', NOW, '--unless-planned']);
    assert.equal(planned.err, 'shownotes: 次のエピソードはすでに予定されています。\n');
  });

  it('says what has become of titles', async () => {
    const origin = await serve(page('<title>土の輪</title>'));
    const body = `- ${origin}/a\n- http://10.0.0.1/b\n`;
    const folder = await folderWith({ 'episodes/001/README.md': notes(1, body) });
    const { out } = await inJapanese(folder, ['titles', allow(origin)]);
    assert.match(out, /http:\/\/10\.0\.0\.1\/b このアドレスは.*\(10\.0\.0\.1\)。.* \(private-address\)$/m);
    assert.match(
      out,
      /^1 エピソードのタイトル 2 件中 1 件が.*取得できなかったタイトル: 1 private-address。--write /m,
    );
    const one = await inJapanese(folder, ['title', 'x']);
    assert.match(one.err, /^shownotes: x からタイトルを取得できません。.*。\n$/);
  });

  for (const [args, sentence] of [
    [
      '',
      /^コマンドがありません。check, list, .* のいずれかを指定してください \(shownotes --help を参照\)。$/,
    ],
    ['chek', /^chek というコマンドはありません。/],
    ['check --bogus', /^オプション '--bogus' は存在しません \(shownotes check --help を参照\)。$/],
    ['check --format', /^オプション '--format <value>' の値がありません \(/],
    ['check --fix=1', /^オプション '--fix' に値は指定できません \(/],
    ['check --rule -x', /^オプション '--rule' の値があいまいです \(/],
    ['check --fail-on=', /^--fail-on に空の値は指定できません。error, .* のいずれかを/],
    ['check --as-of=', /^--as-of \(値なし\) は ISO 8601 の日時ではありません /],
    ['check nowhere.md', /^nowhere\.md を読み取れません \(存在しません\)。$/],
    ['check package.json', /^package\.json は、パスから見ても.*エピソードではありません。$/],
    ['new nowhere', /^nowhere はフォルダーではありません。$/],
  ] as const) {
    it(`refuses in a sentence: ${args}`, async () => {
      const { err } = await inJapanese('.', args.split(' ').filter(Boolean));
      assert.match(err.replace(/^shownotes: |\n$/g, ''), sentence);
    });
  }

  it('is one file, which may be copied alone', async () => {
    const folder = await folderWith({});
    const { code, out } = await runIn(folder, 'sh', ['-c', 'cp "$0" a.cjs && node a.cjs rules -h', CLI], {
      env: JAPANESE,
    });
    assert.deepEqual([code, out.split('\n')[0]], [0, '使い方: shownotes rules']);
  });
});
