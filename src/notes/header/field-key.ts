import type { FieldName } from '../context.ts';

/** Gives two fields the same key where they tell the same: by their kind, those of other kinds by their label. */
export function fieldKey({ kind, label }: FieldName): string {
  return kind === 'other' ? `other ${label.toLowerCase()}` : kind;
}
