import { keysOf } from '../notes/people/who.ts';
import { message } from '../notes/rule.ts';
import type { ConfigFile, WrittenPresenter } from './config-file.ts';
import type { Mistake } from './config-problem.ts';

/** Something that one presenter is known by. */
interface Known {
  readonly at: number;
  readonly key: string;
}

/** Finds handles, pages and aliases that two presenters have. Two may have one name, as people do. */
export function findDoubles({ presenters = [] }: ConfigFile): Mistake[] {
  const handles: Known[] = [];
  const pages: Known[] = [];
  const found: Mistake[] = [];
  for (const [at, { handle, url }] of presenters.entries()) {
    if (handle !== undefined) {
      found.push(...claim(handles, { at, key: keyOf(handle) }, 'handle', handle));
    }
    if (url !== undefined) {
      found.push(...claim(pages, { at, key: keysOf({ url }).page ?? url }, 'url', url));
    }
  }
  return [...found, ...aliasMistakes(presenters)];
}

function claim(known: Known[], own: Known, property: string, written: string): Mistake[] {
  const other = known.find(({ key }) => key === own.key);
  known.push(own);
  return other === undefined
    ? []
    : [
        {
          path: ['presenters', own.at, property],
          message: message('{0} is another presenter already', written),
        },
      ];
}

function aliasMistakes(presenters: readonly WrittenPresenter[]): Mistake[] {
  const owners = new Map<string, number>();
  for (const [at, { handle, name }] of presenters.entries()) {
    for (const label of [handle, name].flatMap((one) => one ?? [])) {
      owners.set(keyOf(label), owners.get(keyOf(label)) ?? at);
    }
  }
  const found: Mistake[] = [];
  for (const [at, { aliases = [] }] of presenters.entries()) {
    for (const [index, alias] of aliases.entries()) {
      const owner = owners.get(keyOf(alias)) ?? at;
      owners.set(keyOf(alias), owner);
      if (owner !== at) {
        const path = ['presenters', at, 'aliases', index];
        found.push({ path, message: message('{0} is another presenter already', alias) });
      }
    }
  }
  return found;
}

/** Gives a name or handle as people are compared by it. */
function keyOf(label: string): string {
  return keysOf({ name: label }).labels[0] ?? label;
}
