import assert from 'node:assert/strict';
import test from 'node:test';
import manifest from '../package.json';
import { COMMANDS, VIEWS } from '../src/ids.ts';

interface Command {
  readonly command: string;
  readonly category?: string;
  readonly icon?: string;
  readonly enablement?: string;
}

interface MenuItem {
  readonly command: string;
  readonly when?: string;
  readonly group?: string;
}

const { keybindings, menus } = manifest.contributes;
const commands: readonly Command[] = manifest.contributes.commands;
const palette = new Map(menus.commandPalette.map(({ command, when }) => [command, when]));

/** The menus of which some groups are drawn as icons, by how these begin. */
const DRAWN: Readonly<Record<string, string>> = {
  'view/title': 'navigation',
  'editor/title': 'navigation',
  'view/item/context': 'inline',
};

/** What makes sense where there is no episode. */
const ANYWHERE: readonly string[] = [COMMANDS.newEpisode];

/** What holds only where an episode is open, or the workspace has one. */
const NEEDS_EPISODE =
  /\bshowNotes\.(?:hasEpisodes|isEpisode|hasEpisodeFilter|hasFixes|(?:is|has)At\w+)\b|^false$/;

test('every command has the category by which the palette finds it', () => {
  assert.deepEqual(
    commands.filter(({ category }) => category !== '%displayName%'),
    [],
  );
});

test('every command has an icon that stands in a title or on a row', () => {
  const drawn = Object.entries(menus).flatMap(([menu, items]) =>
    (items as readonly MenuItem[])
      .filter(({ group = '' }) => DRAWN[menu] !== undefined && group.startsWith(DRAWN[menu]))
      .map(({ command }) => command),
  );
  assert.ok(drawn.length > 10);
  for (const command of drawn) {
    assert.match(commands.find((one) => one.command === command)?.icon ?? '', /^\$\([\w-]+\)$/, command);
  }
});

test('the palette lists a command only where it can do something', () => {
  for (const { command, enablement } of commands) {
    const conditions = [enablement ?? '', palette.get(command) ?? ''];
    const isBound = conditions.some((condition) => NEEDS_EPISODE.test(condition));
    assert.equal(isBound, !ANYWHERE.includes(command), `${command}: ${conditions.join(' / ')}`);
    // Either greys it out everywhere or hides it here, or else one of them would say nothing new.
    assert.ok(conditions.includes(''), command);
  }
});

test('no key is taken but in our own views while they have the focus', () => {
  const own = Object.values(VIEWS).map((view) => `focusedView == ${view} && listFocus && !inputFocus`);
  assert.ok(keybindings.length > 0);
  for (const { key, when } of keybindings) assert.ok(own.includes(when), `${key}: ${when}`);
});
