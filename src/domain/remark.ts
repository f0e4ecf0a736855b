/** Whether there is nothing between two braces of MDX but remarks for colleagues: a slash with a star, words, and the same the other way round. */
export function isRemark(code: string): boolean {
  let rest = code.trim();
  while (rest.startsWith('/*')) {
    const end = rest.indexOf('*/', 2);
    if (end < 0) return false;
    rest = rest.slice(end + 2).trimStart();
  }

  return rest === '' && code.trim() !== '';
}
