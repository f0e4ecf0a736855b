import type { Instant } from '#domain/calendar-date.ts';
import { type TextSource, wholeText } from '#feeds/source.ts';
import { type JobAd, listJobAds } from '#views/job-ads.ts';
import { homePath } from '#paths';

/** What a job board reads: who publishes, when, and every advertisement with its whole text. */
export interface JobBoardFeed {
  publisher: string;
  url: string;
  built: Instant;
  ads: BoardAd[];
}

export interface BoardAd extends JobAd {
  html: string;
  url: string;
}

/** Everything that a job board is told. */
export async function jobBoardFeed(source: TextSource): Promise<JobBoardFeed> {
  const { catalogue, locale, address } = source;

  return {
    publisher: catalogue.organisation.name,
    url: address(homePath()),
    built: catalogue.now,
    ads: await Promise.all(
      listJobAds(catalogue, locale).map(async (ad) => ({
        ...ad,
        url: address(ad.path),
        html: await wholeText(ad.opening, source),
      })),
    ),
  };
}
