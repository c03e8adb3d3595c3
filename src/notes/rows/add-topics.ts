import { composeEdits } from '../edits/compose-edits.ts';
import { type Notes, readNotes } from '../moves/notes.ts';
import type { Insertion, PastedUrl } from '../paste/insertion.ts';
import { applyEdits, type Edit } from '../span.ts';
import { addTopic, type NewPlace } from './add-topic.ts';

/** Adds a topic for each of some URLs, one behind the other. Gives nothing where they would not be topics there. */
export function addTopics(
  notes: Notes,
  { section, before }: NewPlace,
  urls: readonly PastedUrl[],
): Insertion | undefined {
  const rounds: (readonly Edit[])[] = [];
  let now = notes;
  for (const [index, { url }] of urls.entries()) {
    const added = addTopic(now, { section, ...(before !== undefined && { before: before + index }) });
    if (added === undefined) return undefined;
    const { span, text } = added.edit;
    const at = added.title - span.start;
    const edit: Edit = { span, text: text.slice(0, at) + url + text.slice(at) };
    rounds.push([edit]);
    now = readNotes(applyEdits(now.text, [edit]));
  }
  const [edit, ...others] = composeEdits(notes.text, rounds);
  return edit && others.length === 0 ? toInsertion(edit, urls) : undefined;
}

function toInsertion({ span, text }: Edit, urls: readonly PastedUrl[]): Insertion {
  let end = 0;
  const placed = urls.map((one) => {
    const at = text.indexOf(one.url, end);
    end = at + one.url.length;
    return { ...one, at };
  });
  return { offset: span.start, text, urls: placed };
}
