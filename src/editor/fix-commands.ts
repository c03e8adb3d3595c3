import * as vscode from 'vscode';
import { FIX_COMMANDS } from '../ids.ts';
import type { TrackingChoice } from '../notes/choices.ts';
import { videoAt } from '../notes/header/video-at.ts';
import { writeValue } from '../notes/header/write-value.ts';
import { linkEdits } from '../notes/links/link-edits.ts';
import { mayTitle } from '../notes/links/may-title.ts';
import { addressOf } from '../notes/links/title-edits.ts';
import { readEpisode } from '../notes/read-episode.ts';
import type { FixCommand } from '../notes/rule.ts';
import { isWebUrl } from '../titles/gate/pasted-url.ts';
import { urlAt } from '../titles/late/late-answers.ts';
import { isTitled } from '../titles/late/late-url.ts';
import { applyFresh } from './apply-fresh.ts';
import { askUrl, clipboardUrl } from './ask-url.ts';
import type { Checks } from './checks.ts';
import type { Configuration } from './configuration.ts';
import { FollowedSpan } from './followed-span.ts';
import type { LateTitles } from './late-titles.ts';
import { mayFetch } from './may-fetch.ts';
import { type Found, findPlace } from './place.ts';
import { tell } from './tell.ts';

interface Needs {
  readonly configuration: Configuration;
  readonly checks: Checks;
  readonly late: LateTitles;
  readonly log: vscode.LogOutputChannel;
}

/** Answers false where the place is not there any more, or can take no such text. */
type Command = (found: Found, tracking?: TrackingChoice) => Promise<boolean>;

/** Registers what quick fixes do that need the writer, the clipboard or the network. */
export function registerFixCommands({ configuration, checks, late, log }: Needs): vscode.Disposable {
  const commands: Record<FixCommand, Command> = {
    'fill-title': (found) => fillTitle(found, late),
    'link-from-clipboard': linkFromClipboard,
    'set-video': setVideo,
  };
  const run = async (command: FixCommand, place: unknown) => {
    const found = findPlace(place, checks);
    const tracking = found && configuration.of(found.document.uri).tracking;
    const done = found !== undefined && (await commands[command](found, tracking));
    if (!done) {
      tell(vscode.l10n.t('Nothing was written: the text has changed, or this cannot stand here.'));
    }
  };
  return vscode.Disposable.from(
    ...(Object.keys(commands) as FixCommand[]).map((command) =>
      vscode.commands.registerCommand(FIX_COMMANDS[command], (place: unknown) =>
        run(command, place).catch((error) => log.error(`The command ${command} failed:`, error)),
      ),
    ),
  );
}

/** Asks for the address of the video and writes it into the header, unless somebody else has done so meanwhile. */
async function setVideo({ document, span }: Found, tracking?: TrackingChoice): Promise<boolean> {
  const before = videoAt(readEpisode(document.getText()), span)?.value.raw;
  if (before === undefined) {
    return false;
  }
  const url = await askUrl(vscode.l10n.t("The video's URL"), tracking, await clipboardUrl(tracking));
  return (
    url === undefined ||
    applyFresh(document, (text) => {
      const field = videoAt(readEpisode(text), span);
      return field?.value.raw === before ? [writeValue(field, url)] : [];
    })
  );
}

/** Links a text to the address on the clipboard, or to one that is asked for. */
async function linkFromClipboard(found: Found, tracking?: TrackingChoice): Promise<boolean> {
  const followed = new FollowedSpan(found);
  try {
    const url = (await clipboardUrl(tracking)) ?? (await askUrl(vscode.l10n.t("The link's URL"), tracking));
    return (
      url === undefined ||
      (await applyFresh(found.document, (text) => (followed.span ? linkEdits(text, followed.span, url) : [])))
    );
  } finally {
    followed.dispose();
  }
}

/** Has the title of the page at a bare address fetched and a link made of both; why there is no title is told elsewhere. */
async function fillTitle({ document, span }: Found, late: LateTitles): Promise<boolean> {
  const text = document.getText();
  const written = text.slice(span.start, span.end);
  const url = addressOf(written);
  if (!isWebUrl(url) || !mayTitle(readEpisode(text), text, span)) {
    return false;
  }
  const known = urlAt(late.of(document), span);
  if ((known === undefined || !isTitled(known)) && !mayFetch(document)) return true;
  late.fill(document, written, span);
  return true;
}
