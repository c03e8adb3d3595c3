import * as vscode from 'vscode';
import { toRange } from './convert.ts';
import { tellOfLink } from './hover-link.ts';
import { tellOfPerson } from './hover-person.ts';
import { type LookNeeds, lookAt } from './look-at.ts';
import { hoverText } from './place-link.ts';

interface Needs extends LookNeeds {
  /** Gives the title of a page that its site has told lately. */
  readonly knownTitle: (url: string) => string | undefined;
}

/** Tells of people and links in episodes, when the pointer rests on them, what the archive knows. */
export function registerHover(needs: Needs): vscode.Disposable {
  const { archive, knownTitle } = needs;
  const provider: vscode.HoverProvider = {
    async provideHover(document, position, token) {
      const look = lookAt(needs, document, position);
      if (look === undefined) return undefined;
      const { subject } = look;
      const range = toRange(document, subject.span);
      const { tracking } = archive.configuration.of(document.uri);
      const lines =
        'mention' in subject
          ? tellOfPerson(subject.mention, look, document.uri)
          : await tellOfLink(subject.link, look, document, {
              title: knownTitle(subject.link.url),
              tracking,
            });
      if (lines.length === 0 || token.isCancellationRequested) return undefined;
      return new vscode.Hover(hoverText(lines), range);
    },
  };
  return vscode.languages.registerHoverProvider({ language: 'markdown' }, provider);
}
