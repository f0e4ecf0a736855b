/** An error for people: where in our code it was thrown helps nobody. */
export function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = '';

  return error;
}
