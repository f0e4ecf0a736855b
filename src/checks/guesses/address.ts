import { type Guess, readShort } from '#checks/guesses/guess.ts';
import { isMailAddress, isWebAddress } from '#schemas/addresses.ts';

/** `"https://a.example"` for `http://a.example` and `www.a.example`. */
export function guessWebAddress(found: unknown): Guess {
  const text = readShort(found) ?? '';
  if (/^https?:\/\/[^/]*@/i.test(text)) return { remark: 'Leave out what stands before the @.' };
  if (/^(mailto:|[^\s/]+@)/i.test(text)) return { remark: 'This is a mail address, which `apply` takes as `email`.' };
  const bare = text.replace(/^(https?:\/*|\/\/)/i, '').replaceAll(' ', '%20');
  // A word without a dot is no host that anybody reaches.
  const isHost = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(bare);
  const meant = `https://${bare}`;

  return isHost && meant !== text && isWebAddress(meant) ? { meant: [`"${meant}"`] } : {};
}

/** `"jobs@a.example"` for `mailto:jobs@a.example`, `Jobs <jobs@a.example>` and `jobs at a.example`. */
export function guessMailAddress(found: unknown): Guess {
  const text = readShort(found) ?? '';
  const [, inBrackets] = /<([^<>]+)>/.exec(text) ?? [];
  const meant = (inBrackets ?? text.replace(/^mailto:/i, '')).replace(/ ?(?:\(at\)|\[at\]| at ) ?/i, '@').trim();

  return meant !== text && isMailAddress(meant) ? { meant: [`"${meant}"`] } : {};
}

/** `"/logo.svg"` for `public/logo.svg`. */
export function guessFileAddress(found: unknown): Guess {
  const text = readShort(found) ?? '';
  const meant = `/${text.replace(/^(?:\.?\/)?(?:public\/)?/, '')}`;

  return /^\/[\w-]+(?:[./][\w-]+)+$/.test(meant) && meant !== text ? { meant: [`"${meant}"`] } : {};
}
