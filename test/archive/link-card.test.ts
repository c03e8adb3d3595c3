import assert from 'node:assert/strict';
import test from 'node:test';
import { type LinkKnowledge, linkCard } from '../../src/archive/link-card.ts';
import { positions } from '../../src/notes/position.ts';
import { readEpisode } from '../../src/notes/read-episode.ts';
import { archived } from '../notes/rules/dates.ts';

const PAGE = 'https://example.com/rain';

/** Writes an episode with a date and topics below presenters, `@kaze: text`. */
function notes(id: string, ...topics: readonly string[]): string {
  const sections = topics.map((topic) => {
    const [who = '', what = ''] = topic.split(': ');
    return `### ${who}\n\n${what}\n`;
  });
  return [
    `# ${id}`,
    '',
    '- Hosted by @kaze',
    `- Recording date: 2026-01-${id.slice(1)}`,
    '',
    ...sections,
  ].join('\n');
}

const OWN = notes('010', `@kaze: - ${PAGE}/?utm_source=a&fbclid=b`, `@ame: - again ${PAGE}`);

/** Tells of the first link of episode 010 what other episodes make of it. */
function card(others: readonly string[], known: Partial<LinkKnowledge> = {}, own = OWN) {
  const [link] = readEpisode(own).meant;
  assert.ok(link);
  const sorted = [...others.map((text) => archived(text.slice(2, 5), text)), archived('010', own)];
  const from = positions(own)(link.start);
  const here = { path: 'episodes/010/README.md', from, title: undefined, tracking: undefined, ...known };
  const { others: rows, ...told } = linkCard(link, sorted, here);
  return {
    ...told,
    rows: rows.map(({ episode, from: at, by = 'nobody', isVideo }) => {
      return `${episode.id}:${at.line} ${by}${isVideo ? ' video' : ''}`;
    }),
  };
}

test('a link is told with its title, with where else it is, and with its tracking parameters', () => {
  const others = [
    notes('002', `@ame: - ${PAGE}#part`),
    notes(
      '003',
      `@ame: - words\n  - [note](${PAGE})`,
      `[風](https://x.com/kaze): #### [Rain](http://www.example.com/rain)`,
    ),
    notes('004', 'Links: - <https://example.com/rain/>'),
  ];
  assert.deepEqual(card(others), {
    title: 'Rain',
    rows: ['010:12 @ame', '004:8 nobody', '003:13 風'],
    more: 0,
    tracking: ['utm_source', 'fbclid'],
  });
});

test('a text that is none is told with the title of a topic, and a topic with that of its site alone', () => {
  const titled = notes('003', `@ame: #### [Rain](${PAGE})`);
  const told = (own: string, title?: string) =>
    card([titled], { title }, notes('010', `@kaze: ${own}`)).title;
  assert.equal(told(`- words\n  - [here](${PAGE})`), 'Rain');
  assert.equal(told(`#### [Regen](${PAGE})`), undefined);
  assert.equal(told(`#### [Regen](${PAGE})`, 'Rain!'), 'Rain!');
  assert.equal(told(`#### [Regen](${PAGE})`, 'Regen'), undefined);
});

test('what the site and the show say comes first', () => {
  const tracking = { extra: [], keep: ['fbclid'], excludeHosts: [] };
  const told = card([notes('003', `@ame: #### [Rain](${PAGE})`)], { title: 'Rain!', tracking });
  assert.deepEqual([told.title, told.tracking], ['Rain!', ['utm_source']]);
});

test('a page that is everywhere is told with the latest places', () => {
  const others = ['001', '002', '003', '004', '005', '006'].map((id) => notes(id, `@ame: - ${PAGE}`));
  const { rows, more } = card(others);
  assert.deepEqual(rows, ['010:12 @ame', '006:8 @ame', '005:8 @ame', '004:8 @ame', '003:8 @ame']);
  assert.equal(more, 2);
});

test('the video of an episode is known by its page', () => {
  const own = '# 010\n\n- https://youtu.be/abc?t=9\n';
  const [link] = readEpisode(own).meant;
  assert.ok(link);
  const sorted = [archived('009', '# 009\n\n- Video: https://www.youtube.com/watch?v=abc\n')];
  const here = { path: 'x', from: { line: 3, column: 3 }, title: undefined, tracking: undefined };
  const [row] = linkCard(link, sorted, here).others;
  assert.deepEqual([row?.episode.id, row?.from.line, row?.isVideo], ['009', 3, true]);
});
