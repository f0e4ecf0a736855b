const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39] } as const;

/** Colours and weights of a terminal. Without colour, each gives the text as it is. */
export type Paint = Record<keyof typeof CODES, (text: string) => string>;

export const paintFor = (color: boolean): Paint => {
  const painter = (name: keyof typeof CODES) => {
    const [on, off] = CODES[name];

    return (text: string) => (color ? `\u001B[${on}m${text}\u001B[${off}m` : text);
  };

  return { bold: painter('bold'), dim: painter('dim'), red: painter('red'), yellow: painter('yellow') };
};
