/** The words of the list of what is kept, as the page hands them over. */
export interface KeptWords {
  nothing: string;
  /** What stands before the list. */
  some: string;
  erase: string;
  erased: string;
  /** What opens the name and the text of something, letter by letter. */
  asKept: string;
  /** What something is, by the beginning of the name it is kept under. */
  things: Record<string, string>;
}
