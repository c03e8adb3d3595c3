import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { clockOf } from '../notes/dates/air-time.ts';
import { readPattern } from '../notes/episode-pattern.ts';
import { message } from '../notes/rule.ts';
import type { ConfigFile } from './config-file.ts';
import type { ConfigProblem, Mistake } from './config-problem.ts';
import { findDoubles } from './doubles.ts';
import { spanOf } from './span-of.ts';

/** Finds what no schema can say, and answers the file without the keys that cannot be followed. */
export function findMistakes(
  file: ConfigFile,
  tree: Node,
): { readonly problems: readonly ConfigProblem[]; readonly left: ConfigFile } {
  const wrong = [...patternMistakes(file), ...zoneMistakes(file), ...topicMistakes(file)];
  const found = [...wrong, ...timeMistakes(file), ...trackingMistakes(file), ...findDoubles(file)];
  const problems = found.flatMap(({ path, message: text }): ConfigProblem[] => {
    const node = findNodeAtLocation(tree, path);
    return node === undefined ? [] : [{ kind: 'configuration', message: text, span: spanOf(node) }];
  });
  const refused = wrong.map(({ path }) => path[0]);
  const left = Object.entries(file).filter(([key]) => !refused.includes(key));
  return { problems, left: Object.fromEntries(left) };
}

function patternMistakes({ episodes }: ConfigFile): Mistake[] {
  return episodes === undefined || readPattern(episodes, '') !== undefined
    ? []
    : [
        {
          path: ['episodes'],
          message: message(
            'No episode can match {0}, expected a path such as episodes/*/README.md',
            episodes,
          ),
        },
      ];
}

function zoneMistakes({ timeZone }: ConfigFile): Mistake[] {
  return timeZone === undefined || clockOf(timeZone) !== undefined
    ? []
    : [{ path: ['timeZone'], message: message('Unknown time zone {0}', timeZone) }];
}

function timeMistakes({ showTime, timeZone }: ConfigFile): Mistake[] {
  if (showTime !== undefined && timeZone === undefined) {
    return [
      { path: ['showTime'], message: message('{0} has no effect without {1}', 'showTime', 'timeZone') },
    ];
  }
  if (timeZone !== undefined && showTime === undefined) {
    return [
      { path: ['timeZone'], message: message('{0} has no effect without {1}', 'timeZone', 'showTime') },
    ];
  }
  return [];
}

function topicMistakes({ topicsPerPresenter: topics }: ConfigFile): Mistake[] {
  return topics === undefined || topics.least <= topics.most
    ? []
    : [
        {
          path: ['topicsPerPresenter', 'most'],
          message: message('Unexpected {0}, expected at least {1}', topics.most, topics.least),
        },
      ];
}

function trackingMistakes({ tracking }: ConfigFile): Mistake[] {
  const { extra = [], keep = [] } = tracking ?? {};
  return extra.flatMap((name, at) =>
    keep.includes(name)
      ? [
          {
            path: ['tracking', 'extra', at],
            message: message('{0} has no effect here, since it is to be kept too', name),
          },
        ]
      : [],
  );
}
