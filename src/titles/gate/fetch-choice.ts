/** When titles may be fetched, from the loosest to the strictest. */
const CHOICES = ['onPaste', 'command', 'off'] as const;

/** When titles may be fetched: for what is pasted, too; only when somebody asks for them; or never. */
export type FetchChoice = (typeof CHOICES)[number];

/** Gives the strictest of what was decided in several places; what is no choice is as strict as can be, and nothing decided is the loosest. */
export function strictest(decided: readonly unknown[]): FetchChoice {
  const ranks = decided.filter((one) => one !== undefined).map((one) => CHOICES.indexOf(one as FetchChoice));
  return (ranks.includes(-1) ? undefined : CHOICES[Math.max(0, ...ranks)]) ?? 'off';
}
