import assert from 'node:assert/strict';
import test from 'node:test';
import { definitionOfPerson, definitionOfUrl } from '../../src/archive/definition.ts';
import { archived } from '../notes/rules/dates.ts';

const SHOW = [
  archived('001', '# 001\n\n- Hosted by @kaze\n\n### @kaze\n\n- words\n  - https://a.example\n'),
  archived(
    '002',
    '# 002\n\n- Hosted by @kaze\n- Guest: @yuki\n\n### @kaze\n\n#### [A](http://www.a.example/)\n',
  ),
  archived(
    '003',
    '# 003\n\n- Hosted by @kaze\n\n## Contents\n\n- @ame\n- https://b.example and https://a.example\n',
  ),
];

test('somebody is defined by the section of the episode, else by the last one, else by what they did last', () => {
  const find = (handle: string, id: string) => {
    const found = definitionOfPerson({ handle }, SHOW, [], `episodes/${id}/README.md`);
    return found && `${found.episode.id}:${found.value.from.line}`;
  };
  assert.equal(find('kaze', '001'), '001:5');
  assert.equal(find('kaze', '003'), '002:6');
  assert.equal(find('yuki', '003'), '002:4');
  assert.equal(find('ame', '003'), undefined);
});

test('a page is defined by its first topic, else by its first link', () => {
  const find = (url: string) => {
    const found = definitionOfUrl(url, SHOW);
    return found && `${found.episode.id}:${found.value.from.line}`;
  };
  assert.equal(find('https://a.example'), '002:8');
  assert.equal(find('https://b.example/?utm_source=x'), '003:8');
  assert.equal(find('https://c.example'), undefined);
});
