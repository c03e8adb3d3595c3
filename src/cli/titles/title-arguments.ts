import type { Command } from '../command.ts';
import { message } from '../message.ts';
import { readArguments } from '../read-arguments.ts';
import { type PathArguments, readPaths } from '../read-paths.ts';
import { asTyped } from '../refusals.ts';
import { Unusable } from '../unusable.ts';

/** What the commands that ask for titles have in common. */
export interface AskArguments {
  readonly json: boolean;
  /** Hosts, each perhaps with a port, that are asked although they are in a private network. */
  readonly allowedHosts: readonly string[];
}

/** What `shownotes title` was told. */
export interface TitleArguments extends AskArguments {
  /** URLs as they were typed; `-` stands for those on standard input. */
  readonly urls: readonly string[];
}

/** What `shownotes titles` was told. */
export interface TitlesArguments extends AskArguments, PathArguments {
  readonly write: boolean;
}

type Values = ReturnType<typeof readArguments>['values'];

/** A host with `*` for any characters, or IPv6 in brackets or without; perhaps a port behind it. */
const HOST = /^(?:[^\s:/?#@[\]\\]+(?::\d{1,5})?|\[[\da-f:.*]+\](?::\d{1,5})?|[\da-f.]*(?::[\da-f.]*){2,})$/i;

/** Reads what stands behind `title`; throws what is unusable. */
export function readTitleArguments(args: readonly string[], command: Command): TitleArguments {
  const { values, positionals: urls } = readArguments(args, command);
  if (urls.length === 0) {
    throw new Unusable(message('A URL is missing; see {0}.', 'shownotes title --help'));
  }
  return { urls, ...readAsking(values) };
}

/** Reads what stands behind `titles`; throws what is unusable. */
export function readTitlesArguments(args: readonly string[], command: Command): TitlesArguments {
  const { values, positionals } = readArguments(args, command);
  return {
    ...readPaths(positionals, values['stdin-path']),
    write: values['write'] !== undefined,
    ...readAsking(values),
  };
}

function readAsking(values: Values): AskArguments {
  const allowedHosts = values['allow-host'] ?? [];
  const wrong = allowedHosts.find((host) => !HOST.test(host));
  if (wrong !== undefined) {
    throw new Unusable(
      message(
        '{0} is unusable: write it like {1}.',
        asTyped('--allow-host', wrong),
        '--allow-host wiki.internal:8080',
      ),
    );
  }
  return { json: values['json'] !== undefined, allowedHosts };
}
