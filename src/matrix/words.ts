/** The words of the matrix element, as the page hands them over: plain strings with {places} for values. */
export interface MatrixWords {
  shown: string;
  nothing: string;
}
