import ofCore from '../../l10n/bundle.l10n.ja.json';
import ofCommandLine from '../../l10n/cli.l10n.ja.json';
import type { Texts } from './message.ts';

/** The texts in Japanese. They are in the program itself, since it may be copied alone. */
export const JAPANESE: Texts = { ...ofCore, ...ofCommandLine };
