import type { Context, FieldName } from '../context.ts';
import type { Episode } from '../episode.ts';
import { fieldKey } from '../field-key.ts';
import { hasVideoBeside } from '../header-video.ts';
import { insertField } from '../insert-field.ts';
import { type Fix, message, type Rule } from '../rule.ts';
import { contains } from '../span.ts';
import { isVideoDue } from '../video-due.ts';
import { NO_VIDEO } from '../video-fixes.ts';

/** Flags a field that the headers of the last episodes all have and this one lacks, once there are notes below the header. */
export const missingField: Rule = {
  id: 'missing-field',
  severity: 'information',
  summary: 'A field is missing that all of the last six episodes have. Guest never is.',
  mend: 'Inserts the empty field at its usual place.',
  check(episode, context) {
    const place = episode.title ?? episode.fields[0];
    if (place === undefined || !isJudged(episode)) {
      return [];
    }
    const own = new Set(episode.fields.map(({ kind, label }) => fieldKey({ kind, label: label.raw })));
    return context.fields
      .filter((field) => !own.has(fieldKey(field)) && !(field.kind === 'video' && hasVideoBeside(episode)))
      .map((field) => ({
        message: message('The field {0} of the last episodes is missing', field.label),
        span: { start: place.start, end: place.end },
        fixes: fixes(field, episode, context),
      }));
  },
};

/** A header that is being written, or is written in another way, is not to be judged. */
function isJudged({ fields, items, contents, sections }: Episode): boolean {
  const isGoingOn = contents !== undefined || sections.length > 0;
  return (
    isGoingOn && fields.length > 0 && items.every((item) => fields.some((field) => contains(item, field)))
  );
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
