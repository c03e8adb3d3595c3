import type { Episode, Field, FieldKind } from '../episode.ts';
import { writeValue } from '../header/write-value.ts';
import { contains, type Edit, type Slice, type Span } from '../span.ts';
import { allParts, type StopPart, type Template, type VariablePart } from './template.ts';
import { textOf } from './text-of.ts';
import { written } from './variables.ts';

/** What stands for a number in a title that somebody wrote for people: `NNN`, `XX`, `000`, `第○回`. */
const NO_NUMBER = /(?<![A-Za-z\d])(?:N+|n{2,}|X{2,}|x{2,}|0+|\?{2,})(?![A-Za-z\d])|[○〇◯]+/;

/** A date, or what stands for one: `2021-07-02`, `YYYY-MM-DD`, `2026/xx/xx`. */
const DATE = /(?:\d{4}|y{4}|20xx)([-/.])(?:\d\d?|m{1,2}|xx)\1(?:\d\d?|d{1,2}|xx)/i;

/** Gives the edits of a template by which number, date and host come into its header where it has no variables for them. */
export function headerEdits(episode: Episode, template: Template): Edit[] {
  return [titleEdit(episode, template), dateEdit(episode, template), hostEdit(episode, template)].flat();
}

/** Tells whether a place in a template holds a variable whose name begins so. */
export function holds({ parts }: Template, span: Span, name: string): boolean {
  return variablesIn(parts).some((part) => part.name.startsWith(name) && contains(span, part));
}

/** Tells whether the new number gets into the title of a template. */
export function isNumbered(episode: Episode, template: Template): boolean {
  const { title } = episode;
  return (
    title !== undefined && (holds(template, title, 'EPISODE_') || titleEdit(episode, template).length > 0)
  );
}

function variablesIn(parts: Template['parts']): VariablePart[] {
  return allParts(parts).filter((part) => part.kind === 'variable');
}

function titleEdit({ title }: Episode, template: Template): Edit[] {
  if (title === undefined || holds(template, title, 'EPISODE_')) {
    return [];
  }
  const variable = written('EPISODE_NUMBER');
  const stop = stopIn(template, title);
  if (title.id !== undefined) {
    return [replace(title.id, variable)];
  }
  if (stop !== undefined && (textOf([stop]) === '' || NO_NUMBER.test(textOf([stop])))) {
    return [replace(stop, around(stop, variable))];
  }
  const found = NO_NUMBER.exec(title.raw);
  if (found !== null && stop === undefined) {
    const start = title.start + found.index;
    return [replace({ start, end: start + found[0].length }, variable)];
  }
  return /^#+\s*$/.test(title.raw) ? [replace(title, `# ${variable}`)] : [];
}

function dateEdit({ fields }: Episode, template: Template): Edit[] {
  const field = first(fields, 'date');
  if (field === undefined || holds(template, field, 'RECORDING_')) {
    return [];
  }
  const variable = written('RECORDING_DATE');
  const stop = stopIn(template, field.value);
  const found = DATE.exec(field.value.raw);
  if (stop !== undefined) {
    return [replace(stop, around(stop, variable))];
  }
  if (found !== null) {
    const start = field.value.start + found.index;
    return [replace({ start, end: start + found[0].length }, variable)];
  }
  return [writeValue(field, variable)];
}

/** A host that stands in the template is that of the episode where nobody else is named. */
function hostEdit({ fields }: Episode, template: Template): Edit[] {
  const field = first(fields, 'host');
  if (field === undefined || holds(template, field, 'HOST')) {
    return [];
  }
  const stop = stopIn(template, field.value);
  const byItself = textOf(template.parts.filter((part) => contains(field.value, part)));
  const value = stop === undefined ? field.value.raw : byItself;
  const variable = /^[^$\\{}]+$/.test(value) ? `\${HOST:${value}}` : written('HOST');
  return [writeValue(field, stop === undefined ? variable : around(stop, variable))];
}

function first(fields: readonly Field[], wanted: FieldKind): Field | undefined {
  return fields.find(({ kind }) => kind === wanted);
}

function stopIn({ parts }: Template, span: Span): StopPart | undefined {
  return allParts(parts).find((part) => part.kind === 'stop' && contains(span, part)) as StopPart | undefined;
}

/** Makes a variable the default of a tab stop. */
function around({ number }: StopPart, variable: string): string {
  return `\${${number}:${variable}}`;
}

function replace({ start, end }: Span | Slice, text: string): Edit {
  return { span: { start, end }, text };
}
