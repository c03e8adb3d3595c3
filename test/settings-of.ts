/** A setting of the manifest: a JSON schema, and what VS Code wants to know of it. */
export interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly scope: string;
  readonly order: number;
  readonly markdownDescription: string;
  readonly enum?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly propertyNames?: { readonly enum: readonly string[] };
  readonly additionalProperties?: { readonly enum: readonly string[] };
}

/** A group of settings. */
export interface Group {
  readonly title: string;
  readonly order: number;
  readonly properties: object;
}

/** Gives the settings of all groups of the manifest, by their names. */
export function settingsOf(manifest: {
  readonly contributes: { readonly configuration: readonly Group[] };
}): Readonly<Record<string, Setting>> {
  return Object.assign({}, ...manifest.contributes.configuration.map(({ properties }) => properties));
}
