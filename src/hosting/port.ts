export const USUAL_PORT = 4321;

const LAST_PORT = 65_535;

/** The port that `PORT` names. Throws a sentence for people when it names none. */
export function readPort(written = ''): number {
  if (written === '') return USUAL_PORT;
  const port = Number(written);
  if (/^\d{1,5}$/.test(written) && port <= LAST_PORT) return port;
  throw new Error(`PORT is "${written}". Write a whole number up to ${LAST_PORT}, for example ${USUAL_PORT}.`);
}
