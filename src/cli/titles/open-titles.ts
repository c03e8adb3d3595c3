import { makeAsk } from '../../titles/fetch/ask-node.ts';
import { userAgentOf } from '../../titles/fetch/user-agent.ts';
import { makeTitles } from '../../titles/find-title.ts';
import type { TitleSource } from '../../titles/title-source.ts';
import type { Terminal } from '../terminal.ts';
import type { AskArguments } from './title-arguments.ts';

/** Opens the source of titles for one run. */
export function openTitles(
  { allowedHosts }: AskArguments,
  { locale }: Terminal,
  version: string,
): TitleSource {
  const rules = { denyHosts: [], allowedPrivateHosts: allowedHosts, allowedAddressRanges: [] };
  return makeTitles(
    makeAsk({
      userAgent: userAgentOf(version),
      languages: languagesOf(locale),
      rules: () => rules,
    }),
  );
}

/** Gives the languages to ask for, as in an `Accept-Language` field, from a locale such as `ja_JP.UTF-8`. */
export function languagesOf(locale: string): string {
  const [, language = 'en', region] = /^([a-z]{2,3})(?:_([A-Z]{2}))?(?:[.@]|$)/.exec(locale) ?? [];
  const wanted = region === undefined ? language : `${language}-${region},${language};q=0.9`;
  return language === 'en' ? wanted : `${wanted},en;q=0.8`;
}
