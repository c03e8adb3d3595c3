import { parseArgs } from 'node:util';
import { Trouble } from './say.mjs';

/**
 * Reads the command line; one that it cannot read is a `Trouble` that names the options there are.
 * @template {import('node:util').ParseArgsConfig} T
 * @param {T} config
 */
export function readOptions(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    const isOurs = error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS/.test(String(error.code));
    if (!isOurs) throw error;
    const names = Object.entries(config.options ?? {}).map(([name, { type }]) =>
      type === 'string' ? `--${name} <value>` : `--${name}`,
    );
    // Node goes on to explain what is of no use here.
    const list = new Intl.ListFormat('en-GB').format(names);
    throw new Trouble(`${error.message.split(/\.\s|\.$/)[0]}; the options are ${list}.`);
  }
}
