import type { Finding } from '#checks/finding.ts';

// Nobody reads more, and a file of nothing but mistakes would fill the memory with them.
const MOST_OF_A_RULE = 200;

/** Of each rule the first findings. No rule goes unheard, however often another one is broken. */
export function limitFindings<Found extends Finding>(findings: Found[]): Found[] {
  const counts = new Map<string, number>();

  return findings.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);

    return count <= MOST_OF_A_RULE;
  });
}
