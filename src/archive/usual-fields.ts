import type { EpisodeFacts, FieldName } from '../notes/context.ts';
import { fieldKey } from '../notes/header/field-key.ts';
import { ENOUGH, RECENT } from '../notes/learning.ts';

/**
 * Learns the fields that the headers of a show have, in the order and with the labels of the last one: those of all of the
 * last six earlier episodes, none from fewer than four. A field that the next episode lacks was given up. Guest never counts.
 */
export function usualFields(earlier: readonly EpisodeFacts[], later: readonly EpisodeFacts[]): FieldName[] {
  const recent = earlier.slice(-RECENT);
  const next = later.find(({ fields }) => fields.length > 0);
  const known = [...recent, ...(next ? [next] : [])].map(({ fields }) => new Set(fields.map(fieldKey)));
  const usual = new Map<string, FieldName>();
  for (const { kind, label } of recent.length < ENOUGH ? [] : (recent.at(-1)?.fields ?? [])) {
    const key = fieldKey({ kind, label });
    if (kind !== 'guest' && !usual.has(key) && known.every((keys) => keys.has(key))) {
      usual.set(key, { kind, label });
    }
  }
  return [...usual.values()];
}
