import type * as vscode from 'vscode';
import { lookAround } from '../archive/around.ts';
import { factsOf } from '../archive/facts.ts';
import type { EpisodeFacts, KnownPerson } from '../notes/context.ts';
import { type Subject, subjectAt } from '../notes/subject.ts';
import type { Archive } from './archive.ts';
import { archiveAround } from './archive-folder.ts';
import type { Documents } from './documents.ts';

/** What looking at a place needs from the rest of the extension. */
export interface LookNeeds {
  readonly documents: Documents;
  readonly archive: Archive;
}

/** What is named at a place of an episode, and the archive around it. */
export interface Look {
  readonly subject: Subject;
  /** All episodes, also this one as it is open, the earliest first. */
  readonly sorted: readonly EpisodeFacts[];
  readonly people: readonly KnownPerson[];
}

/** Looks at a place of a document; nothing where nobody and no page is named in an episode. */
export function lookAt(
  { documents, archive }: LookNeeds,
  document: vscode.TextDocument,
  position: vscode.Position,
): Look | undefined {
  const episode = documents.episodeOf(document);
  if (episode === undefined) return undefined;
  const { people } = archive.contextOf(document);
  const subject = subjectAt(episode, document.offsetAt(position), people);
  if (subject === undefined) return undefined;
  const { uri } = document;
  const address = archiveAround(uri, archive.configuration.placeOf(uri));
  const known = archive.archives.find(({ folder }) => folder.toString() === address);
  const sorted = known ? lookAround(known.episodes, known.episodes[0]?.archive ?? '', undefined).sorted : [];
  if (sorted.some(({ path }) => path === uri.path)) return { subject, sorted, people };
  // An episode that the archive does not know is seen by its own notes.
  const own = factsOf(uri.path, episode, document.getText(), archive.configuration.patternFor(uri));
  return { subject, sorted: [...sorted, own], people };
}
