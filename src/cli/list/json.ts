import type { ListedEpisode } from '../../archive/episode-list.ts';
import { summarize } from '../../archive/episode-summary.ts';
import { jsonLine } from '../formats/json-line.ts';

/** Writes a list as JSON, an object a line; `nameOf` gives a path as it is printed. */
export function toJson(listed: readonly ListedEpisode[], nameOf: (path: string) => string): string {
  const lines = listed.map((one) => `  ${jsonLine(toObject(one, nameOf))}`);
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** What is not known is `null`, so that all objects have the same keys. */
function toObject({ facts, state }: ListedEpisode, nameOf: (path: string) => string) {
  const { id, number, headline, date, path } = facts;
  const { video, ...people } = summarize(facts);
  return {
    id,
    number: number ?? null,
    title: headline ?? null,
    date: date?.iso ?? null,
    state,
    ...people,
    video: video ?? null,
    file: nameOf(path),
  };
}
