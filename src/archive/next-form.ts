import type { EpisodeFacts } from '../notes/context.ts';
import { fieldKey } from '../notes/header/field-key.ts';
import { ENOUGH, RECENT } from '../notes/learning.ts';
import { FIRST_FORM, type Form, type NewField } from '../notes/new-episode.ts';
import { noGuest } from '../notes/people/no-guest.ts';

const BULLET = /^[-*+][ \t]+/;

/**
 * Learns how the next episode is written: with the fields and the heading above the sections that at least half of the last
 * six episodes have, each as last written. From fewer than four episodes, as the last one. Values of the header are those
 * of the show, never those of an episode.
 */
export function nextForm(sorted: readonly EpisodeFacts[]): Form {
  const written = sorted.filter(({ fields }) => fields.length > 0);
  const recent = written.slice(written.length < ENOUGH ? -1 : -RECENT);
  const last = <Told>(tell: (episode: EpisodeFacts) => Told | undefined) =>
    recent.map(tell).findLast((told) => told !== undefined);
  const learned = fieldsOf(recent);
  const contents = last(({ form }) => form.contents);
  const count = recent.filter(({ form }) => form.contents !== undefined).length;
  const level = last(({ form }) => form.level);
  return recent.length === 0
    ? FIRST_FORM
    : {
        title: last(({ form }) => form.title) ?? FIRST_FORM.title,
        fields: alike(withAsked(learned), learned),
        ...(contents !== undefined && count * 2 >= recent.length && { contents }),
        level: level ?? FIRST_FORM.level,
        eol: last(({ form }) => form.eol) ?? FIRST_FORM.eol,
      };
}

/** Gives the fields of at least half of some episodes, each behind the one that it follows in the last that has it. */
function fieldsOf(recent: readonly EpisodeFacts[]): NewField[] {
  const keys = recent.flatMap(({ fields }) => [...new Set(fields.map(fieldKey))]);
  const isUsual = (key: string) => keys.filter((other) => other === key).length * 2 >= recent.length;
  const found: NewField[] = [];
  for (const { fields, form } of recent.toReversed()) {
    let place = 0;
    for (const [at, { kind, label }] of fields.entries()) {
      const key = fieldKey({ kind, label });
      const known = found.findIndex((other) => fieldKey(other) === key);
      if (known !== -1) {
        place = known + 1;
      } else if (isUsual(key)) {
        found.splice(place, 0, { kind, label, lead: form.leads[at] ?? '', value: ownValue(key, recent) });
        place += 1;
      }
    }
  }
  return found;
}

/** Gives what the show itself writes: that there is no guest, and what a field of another kind always says. */
function ownValue(key: string, recent: readonly EpisodeFacts[]): string {
  if (key === 'guest') {
    return noGuest(recent);
  }
  const said = recent.flatMap(({ fields }) => fields.find((field) => fieldKey(field) === key)?.value ?? []);
  const isOfShow = said.length >= ENOUGH && said.every((value) => value === said[0]);
  return key.startsWith('other ') && isOfShow ? (said[0] ?? '') : '';
}

/** Adds what is asked for where a header has no field for it: the host first, then the date. */
function withAsked(fields: readonly NewField[]): NewField[] {
  const fieldOf = (kind: 'host' | 'date') =>
    [...fields, ...FIRST_FORM.fields].filter((field) => field.kind === kind)[0];
  const [host, date] = [fieldOf('host'), fieldOf('date')];
  const withHost = host === undefined || fields.includes(host) ? fields : [host, ...fields];
  const behindHost = withHost.findIndex(({ kind }) => kind === 'host') + 1;
  return date === undefined || fields.includes(date)
    ? [...withHost]
    : withHost.toSpliced(behindHost, 0, date);
}

/** Gives all items the marker of the first that is learned, so that they are one list. */
function alike(fields: readonly NewField[], learned: readonly NewField[]): NewField[] {
  const marker = BULLET.exec(learned[0]?.lead ?? '')?.[0] ?? '- ';
  return fields.map((field) => ({ ...field, lead: field.lead.replace(BULLET, marker) }));
}
