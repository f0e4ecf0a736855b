import { brotliCompressSync, constants } from 'node:zlib';

/** What is fetched. Requests of one round are sent together; a round waits for the one before it. */
export interface Transfer {
  bytes: number;
  requests: number;
  rounds: number;
}

const ROUND_TRIP = 0.15;
const BITS_A_SECOND = 1_600_000;

/** Seconds on slow 4G: 150 ms for each round, and 1.6 Mbit/s. Connecting is left out: the page has just been fetched. */
export const secondsOnSlow4G = ({ bytes, rounds }: Transfer): number =>
  rounds * ROUND_TRIP + (bytes * 8) / BITS_A_SECOND;

// Beyond, the highest quality takes minutes; what it would save is a few per cent.
const LARGE = 4_000_000;

/** The bytes of a text with brotli. */
export const weigh = (text: string): number =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: text.length > LARGE ? 9 : 11,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  }).length;
