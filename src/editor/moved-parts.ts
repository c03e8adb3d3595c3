import * as vscode from 'vscode';
import type { Section, Topic } from '../notes/episode.ts';
import type { Chosen } from '../notes/moves/reorder.ts';
import type { Targets } from './outline-target.ts';
import { tell } from './tell.ts';

/** Gives what of targets can be moved: topics, or else sections with all that they have. Says why where nothing can. */
export function movedParts({ episode, items, cursor }: Targets): Chosen | undefined {
  const sections = new Set<Section>();
  const topics = new Set<Topic>();
  for (const { kind, section: at = -1, topic = -1 } of items) {
    const section = episode.sections[at];
    // Below the heading, a cursor between topics does not mean all of them.
    const isWhole = cursor === undefined || cursor <= (section?.heading.end ?? 0);
    if (section && isWhole && (kind === 'presenter' || kind === 'section')) sections.add(section);
    const found = kind === 'topic' || cursor !== undefined ? section?.topics[topic] : undefined;
    if (found) topics.add(found);
  }
  const own = new Set([...sections].flatMap((section) => section.topics));
  const others = [...topics].filter((topic) => !own.has(topic));
  if (sections.size + others.length === 0) {
    tell(vscode.l10n.t('Nothing was moved: only topics and presenters can be.'));
    return undefined;
  }
  if (sections.size > 0 && others.length > 0) {
    tell(vscode.l10n.t('Nothing was moved: choose topics or presenters, not both.'));
    return undefined;
  }
  return sections.size > 0 ? { sections: [...sections] } : { topics: others };
}
