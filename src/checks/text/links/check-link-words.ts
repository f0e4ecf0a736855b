import type { Finding } from '#checks/finding.ts';
import { isOwnComputer, isWebAddress } from '#checks/text/links/schemes.ts';
import type { Verdict } from '#checks/text/links/verdict.ts';
import { childrenOf, isVisible, type Place, type Prose, spanOf, wordsOf } from '#checks/text/prose.ts';
import { quote } from '#schemas/quote.ts';

/** Words of links that say nothing, or words about images that do not say what is seen. */
export function checkLinkWords({ file, text, places }: Prose): Finding[] {
  return places.flatMap((place): Finding[] => {
    const verdict = judgeLink(place, text) ?? judgeImage(place);
    if (!verdict) return [];
    const [rule, message] = verdict;

    return [{ rule, file, span: spanOf(place.node), message }];
  });
}

const EMPTY_WORDS = new Set(
  'here,click here,click,see here,this,this link,link,the link,read more,more,learn more,find out more,see more,more info,more information,this page,continue reading,details here'.split(
    ',',
  ),
);

function judgeLink({ node }: Place, text: string): Verdict {
  if (node.type !== 'link' && node.type !== 'linkReference') return undefined;
  const words = wordsOf(node).trim();
  const isBare = node.type === 'link' && text[spanOf(node).start] !== '[';
  const isAddress = isBare || isWebAddress(words);
  // Said already: it needs another address besides words.
  if (isAddress && node.type === 'link' && (/^http:/i.test(node.url) || isOwnComputer(node.url))) return undefined;
  const isMail = node.type === 'link' && /^mailto:/i.test(node.url);
  if (words === '' && !childrenOf(node).some(isVisible)) {
    return [
      'link-words-missing',
      'This link has no words, so nobody can see or hear it. Write some between the square brackets.',
    ];
  }
  if (!isMail && isAddress) return ['link-words-address', refuseAddress(node, words)];
  const said = words
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

  return EMPTY_WORDS.has(said)
    ? [
        'link-words-empty',
        `${quote(words)} does not say where the link leads. People who hear a list of links need a name, for example [how we hire](/how-we-hire/).`,
      ]
    : undefined;
}

function refuseAddress(node: Place['node'], words: string): string {
  const url = node.type === 'link' ? node.url : 'https://…';

  return `${quote(words)} is read out letter by letter. Write words: [what is there](${url}).`;
}

const FILE_NAME = /^\S+\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|heic)$/i;
const NO_WORDS = new Set([
  'image',
  'img',
  'photo',
  'picture',
  'pic',
  'screenshot',
  'graphic',
  'alt',
  'alt text',
  'untitled',
]);

function judgeImage({ node }: Place): Verdict {
  if (node.type !== 'image' && node.type !== 'imageReference') return undefined;
  const words = (node.alt ?? '').trim();
  const example = 'for example ![Two developers at one desk](/desk.jpg)';
  if (words === '') {
    return [
      'image-words-missing',
      `People who do not see this image learn nothing of it. Write what it shows between the brackets, ${example}.`,
    ];
  }

  return FILE_NAME.test(words) || NO_WORDS.has(words.toLowerCase())
    ? [
        'image-words-empty',
        `${quote(words)} does not say what the image shows. Write it between the brackets, ${example}.`,
      ]
    : undefined;
}
