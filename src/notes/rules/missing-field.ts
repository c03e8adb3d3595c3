import type { Context, FieldName } from '../context.ts';
import type { Episode } from '../episode.ts';
import { fieldKey } from '../header/field-key.ts';
import { hasVideoBeside } from '../header/header-video.ts';
import { insertField } from '../header/insert-field.ts';
import { isVideoDue } from '../header/video-due.ts';
import { NO_VIDEO } from '../header/video-fixes.ts';
import { isSlip } from '../people/is-slip.ts';
import { type Finding, type Fix, message, type Rule } from '../rule.ts';
import { contains, type Span } from '../span.ts';

/** Flags a field that the headers of the last episodes all have and this one lacks, once there are notes below the header. */
export const missingField: Rule = {
  id: 'missing-field',
  severity: 'information',
  summary: 'A field is missing that all of the last six episodes have. Guest never is.',
  mend: 'Inserts the empty field at its usual place, or mends its label.',
  check(episode, context) {
    const place = episode.title ?? episode.fields[0];
    if (place === undefined || !isJudged(episode)) {
      return [];
    }
    const own = new Set(episode.fields.map(({ kind, label }) => fieldKey({ kind, label: label.raw })));
    return context.fields
      .filter((field) => !own.has(fieldKey(field)))
      .flatMap(
        (field) => findMisnamed(field, episode, context) ?? findMissing(field, place, episode, context),
      );
  },
};

function findMissing(field: FieldName, { start, end }: Span, episode: Episode, context: Context): Finding[] {
  return field.kind === 'video' && hasVideoBeside(episode)
    ? []
    : [
        {
          message: message('The field {0} of the last episodes is missing', field.label),
          span: { start, end },
          fixes: fixes(field, episode, context),
        },
      ];
}

/** A header that is being written, or is written in another way, is not to be judged. */
function isJudged({ fields, items, contents, sections, unspaced }: Episode): boolean {
  const notes = contents ?? sections[0]?.heading;
  return (
    notes !== undefined &&
    fields.length > 0 &&
    items.every((item) => fields.some((field) => contains(item, field))) &&
    unspaced.every(({ marker }) => marker.start > notes.start)
  );
}

/** Finds the field under a label that is a slip of its own. */
function findMisnamed(
  field: FieldName,
  { fields }: Episode,
  { fields: usual }: Context,
): Finding | undefined {
  const known = usual.map(fieldKey);
  const misnamed = fields.find(
    ({ kind, label }) =>
      kind === 'other' &&
      !known.includes(fieldKey({ kind, label: label.raw })) &&
      isSlip(label.raw.toLowerCase(), field.label.toLowerCase()),
  );
  if (misnamed === undefined) {
    return undefined;
  }
  const { start, end, raw } = misnamed.label;
  const span = { start, end };
  return {
    message: message('Unexpected field {0}, expected {1}', raw, field.label),
    span,
    fixes: [
      {
        title: message('Change the label to {0}', field.label),
        safe: false,
        edits: [{ span, text: field.label }],
      },
    ],
  };
}

/** Once the show has passed, an empty video field would be the next problem. */
function fixes(field: FieldName, episode: Episode, context: Context): Fix[] {
  const isDue = field.kind === 'video' && isVideoDue(episode, context);
  const edit = insertField(field, isDue ? NO_VIDEO : '', episode, context.fields);
  const title = isDue
    ? message('Insert the field {0} with - for none', field.label)
    : message('Insert the field {0}', field.label);
  return edit === undefined ? [] : [{ title, safe: false, edits: [edit] }];
}
