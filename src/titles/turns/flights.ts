import type { TitleAnswer } from '../title-source.ts';

/** Joins whoever wants the same answer at the same time: it is looked for once, until none of them wants it any more. */
export type Flights = (
  key: string,
  signal: AbortSignal,
  start: (signal: AbortSignal) => Promise<TitleAnswer>,
) => Promise<TitleAnswer>;

interface Flight {
  readonly stop: AbortController;
  readonly answer: Promise<TitleAnswer>;
  passengers: number;
}

const CANCELLED: TitleAnswer = { reason: 'cancelled' };

/** Makes a place where those who want the same meet. */
export function makeFlights(): Flights {
  const flights = new Map<string, Flight>();
  return (key, signal, start) => {
    if (signal.aborted) return Promise.resolve(CANCELLED);
    const flight = flights.get(key) ?? takeOff(flights, key, start);
    flight.passengers += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        flight.passengers -= 1;
        if (flight.passengers === 0) flight.stop.abort();
        // Nobody may join what has been stopped.
        if (flight.passengers === 0 && flights.get(key) === flight) flights.delete(key);
        resolve(CANCELLED);
      };
      signal.addEventListener('abort', leave);
      flight.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  };
}

function takeOff(
  flights: Map<string, Flight>,
  key: string,
  start: (signal: AbortSignal) => Promise<TitleAnswer>,
): Flight {
  const stop = new AbortController();
  const answer = start(stop.signal).finally(() => {
    if (flights.get(key) === flight) flights.delete(key);
  });
  const flight: Flight = { stop, answer, passengers: 0 };
  flights.set(key, flight);
  return flight;
}
