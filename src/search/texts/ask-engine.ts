/** Where an engine answers. Every visitor can read all of it. */
export interface EngineAddress {
  /** Without a slash at its end. */
  endpoint: string;
  key: string;
  /** What the engine calls the collection or index. */
  index: string;
}

/** More hits than anybody reads; names and filters leave out some. */
export const MOST_HITS = 50;

// Whoever waits longer has read what the names gave.
const PATIENCE = 3000;

let last = new AbortController();

/**
 * What an engine answers. Nobody vouches for anything in it. A new question gives up the one before; that one throws, and so does one
 * that is refused, unanswered for three seconds, or answered by something else than JSON.
 */
export async function askEngine(address: string, question: object, headers: Record<string, string>): Promise<unknown> {
  last.abort();
  last = new AbortController();
  const answer = await fetch(address, {
    method: 'POST',
    body: JSON.stringify(question),
    headers,
    signal: AbortSignal.any([last.signal, AbortSignal.timeout(PATIENCE)]),
    // Nothing goes along that says who asks, and nobody else is led to.
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
  });
  if (!answer.ok) throw new Error(`The search engine answered ${answer.status}.`);

  return answer.json();
}
