import shownotes from '../../schemas/shownotes.schema.json';

/** The part of JSON Schema (draft 7) that the schema of `.shownotes.json` is written in. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly enum?: readonly string[];
  readonly pattern?: string;
  /** What the pattern expects; VS Code says it too. */
  readonly patternErrorMessage?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** Of these, one has to hold. */
  readonly anyOf?: readonly { readonly required: readonly string[] }[];
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}

/** The schema that the manifest contributes, which the reader follows: so they cannot disagree. */
export const SCHEMA: Schema = shownotes as Schema;

const DEFINITIONS: Readonly<Record<string, Schema>> = shownotes.definitions as Record<string, Schema>;

/** Says that a text is not of the form that the schema wants, in whole sentences: they are translated as one. */
export function refusalOf({ patternErrorMessage = '' }: Schema): string {
  return `Unexpected value. ${patternErrorMessage}`;
}

/** Collects what is said so anywhere in the schema. */
export function refusals(): readonly string[] {
  const found: string[] = [];
  JSON.stringify(shownotes, (_, schema) => {
    if (schema?.patternErrorMessage !== undefined) found.push(refusalOf(schema));
    return schema;
  });
  return found;
}

/** Gives the schema that another one refers to, or itself. */
export function resolved(schema: Schema): Schema {
  const name = schema.$ref?.replace('#/definitions/', '');
  return (name === undefined ? undefined : DEFINITIONS[name]) ?? schema;
}

/** Gives the schema of a key; nothing for a key that there is not, also not one that every object has. */
export function schemaOf(key: string, { properties = {} }: Schema): Schema | undefined {
  return Object.hasOwn(properties, key) ? properties[key] : undefined;
}
