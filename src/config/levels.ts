import type { Levels, Severity } from '../notes/severity.ts';
import { resolved, SCHEMA, schemaOf } from './schema.ts';

/** Takes from any value, as a setting gives it, the rules that there are with levels that there are. */
export function levelsOf(value: unknown): Levels {
  const rules = schemaOf('rules', SCHEMA) ?? {};
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, Severity | 'off'] => {
      const [id, level] = entry;
      const schema = schemaOf(id, rules);
      return schema !== undefined && (resolved(schema).enum ?? []).includes(level);
    }),
  );
}
