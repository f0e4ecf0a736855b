import type { BuiltAt } from '#unchanged';

/** A page of an earlier build with the day of this one, and of a page with openings the moment. All else stays as it is. */
export const withDay = (html: string, { builtOn, builtAt }: BuiltAt): string =>
  html
    .replace(
      /<time datetime="[^"]*" data-day>[^<]*</g,
      () => `<time datetime="${builtOn.iso}" data-day>${builtOn.text}<`,
    )
    .replace(/<opening-clock data-built="[^"]*"/, () => `<opening-clock data-built="${builtAt}"`);
