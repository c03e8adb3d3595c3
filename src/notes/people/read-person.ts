import type { Person } from '../episode.ts';
import { readEpisode } from '../read-episode.ts';

/** Reads who is named by what a header or a presenter's heading says, `@chago` or `[ry](https://…)`; nothing where that is not one person. */
export function readPerson(written: string): Person | undefined {
  const label = '- Guest: ';
  const people = readEpisode(label + written).fields[0]?.people ?? [];
  const [person] = people;
  return person === undefined || people.length > 1
    ? undefined
    : { ...person, start: person.start - label.length, end: person.end - label.length };
}
