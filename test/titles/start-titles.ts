import { makeTitles } from '../../src/titles/find-title.ts';
import type { TitleError } from '../../src/titles/reasons.ts';
import { type Answer, type Answering, fakeWeb, titled } from './fake-ask.ts';
import { fakeClock } from './fake-clock.ts';

/** Starts a source of titles for a pretended web; `times` are those at which something was asked. */
export function start(answering: Answering = () => titled('A page')) {
  const clock = fakeClock();
  const times: number[] = [];
  const web = fakeWeb((request) => {
    times.push(clock.time);
    return answering(request);
  });
  return { web, clock, times, titles: makeTitles(web.ask, clock) };
}

/** Answers one after the other, the last one for ever. */
export function inTurn(...answers: readonly (Answer | TitleError)[]): Answering {
  let next = 0;
  return () => answers[Math.min(next++, answers.length - 1)] ?? {};
}

/** Lets everything happen that needs no event from outside. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
