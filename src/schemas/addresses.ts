import { z } from 'astro/zod';
import { formed } from '#schemas/fields.ts';

/** An absolute https address. */
export const webAddress = webAddressThat('Write a full address, with https:// at its beginning.');

/** An absolute https address that is right in one more way. */
export function webAddressThat(want: string, isRight: (address: string) => boolean = () => true) {
  return formed('web-address', (address) => isWebAddress(address) && isRight(address), want, {
    format: 'uri',
    pattern: '^https://',
  });
}

/** Whether this is a full address with https, a host, and neither a name nor a password before it. */
export function isWebAddress(address: string): boolean {
  return /^https:\/\/[^/@?#\s]+([/?#]\S*)?$/.test(address) && URL.canParse(address);
}

/** A mail address without a display name. */
export const mailAddress = formed(
  'mail-address',
  isMailAddress,
  'Write one mail address, for example jobs@company.example.',
  {
    format: 'email',
  },
);

/** Whether this is one mail address and nothing else. */
export function isMailAddress(address: string): boolean {
  return z.email().safeParse(address).success;
}
