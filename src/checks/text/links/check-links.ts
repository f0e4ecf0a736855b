import type { Document, Surroundings } from '#checks/document.ts';
import type { Finding } from '#checks/finding.ts';
import { checkHeadingIds } from '#checks/text/check-heading-ids.ts';
import { limitFindings } from '#checks/text/limit-findings.ts';
import { listAddressesIn } from '#checks/text/links/addresses.ts';
import { judgeImage } from '#checks/text/links/judge-image.ts';
import { judgeLink } from '#checks/text/links/judge-link.ts';
import { findUnsafeScheme, isDecodable, isTooLong } from '#checks/text/links/schemes.ts';
import type { Verdict } from '#checks/text/links/verdict.ts';
import { takeApart } from '#checks/text/prose.ts';

/** Links and images in the text of one file that lead nowhere, or somewhere else than they seem to. */
export function checkLinks(document: Document, surroundings: Surroundings): Finding[] {
  const { body, file } = document;
  if (!body) return [];
  const prose = takeApart(document, body);
  const verdicts = listAddressesIn(prose).map(({ kind, url, span, isBare }): [Verdict, typeof span] => {
    // What is wrong with these is said already.
    if (isTooLong(url) || url.trim() === '' || findUnsafeScheme(url) !== undefined || !isDecodable(url))
      return [undefined, span];

    return [kind === 'image' ? judgeImage(url, surroundings) : judgeLink(url, isBare, document, surroundings), span];
  });
  const found = verdicts.flatMap(([verdict, span]): Finding[] =>
    verdict ? [{ rule: verdict[0], file, span, message: verdict[1] }] : [],
  );

  return limitFindings([...found, ...checkHeadingIds(document, surroundings)]);
}
