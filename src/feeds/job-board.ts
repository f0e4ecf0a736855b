import type { JobAd } from '#views/job-ads.ts';

/** An advertisement with everything that stands outside of the catalogue: the whole text, and full addresses. */
export interface BoardAd extends JobAd {
  html: string;
  url: string;
}

/** Who publishes, and when. */
export interface Publisher {
  name: string;
  url: string;
  built: number;
}
