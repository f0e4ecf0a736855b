import { annotations } from '#checks/reporters/annotations.ts';
import type { Reporter } from '#checks/reporters/contract.ts';
import { json } from '#checks/reporters/json.ts';
import { sarif } from '#checks/reporters/sarif.ts';
import { terminal } from '#checks/reporters/terminal.ts';

export type { Reporter } from '#checks/reporters/contract.ts';

export type ReporterName = 'terminal' | 'annotations' | 'json' | 'sarif';

/** The ways to tell what the check found. */
export const REPORTERS: Record<ReporterName, Reporter> = { terminal, annotations, json, sarif };
