export type Severity = 'error' | 'warning';

/** What every rule of the content check says about itself. `--explain` and the reference in content/README.md are made from it. */
export interface Rule {
  severity: Severity;
  /** One or two sentences for an editor: what goes wrong for readers when this is let through. */
  why: string;
  /** The lines of a file that break the rule. */
  bad: string;
  /** The same lines, mended. */
  good: string;
  /** Whether a reason suffices to go on all the same. A warning can always be waived; an error only with this. */
  waivable?: true;
  /** Whether the verdict changes with the day alone. Such an error fails the check and does not stop a build: vacancies must close. */
  byDate?: true;
}
