/** The words of the matrix element, as the page hands them over: plain strings with {places} for values. */
export interface MatrixWords {
  locale: string;
  shown: string;
  nothing: string;
}

// Not with `fillIn` of the domain: shared with the opening clock, it would be a file and a request of its own.
/** "109 skills, 20 roles", or that there is none. */
export const tellShown = ({ locale, shown, nothing }: MatrixWords, skills: number, roles: number): string =>
  (skills > 0 ? shown : nothing)
    .replace('{skills}', skills.toLocaleString(locale))
    .replace('{roles}', roles.toLocaleString(locale));
