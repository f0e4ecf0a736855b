/** Gives the lines of a file, without their ends; none of a file that could not be read. Each text is split once. */
export function lineReader(texts: Map<string, string>): (file: string) => string[] {
  const read = new Map<string, string[]>();

  return (file) => {
    const lines = read.get(file) ?? splitLines(texts.get(file));
    read.set(file, lines);

    return lines;
  };
}

const splitLines = (text: string | undefined): string[] =>
  text === undefined ? [] : text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
