import type { LanguageFile } from '../captions/captions.js';
import type { ClipDetails } from '../output/clip-details.js';
import type { PlanOptions } from '../plan/plan-options.js';

/** Everything that the arguments of `news-video pack` say. */
export interface PackOptions {
  readonly source: string;
  readonly out: string;
  readonly plan: PlanOptions;
  readonly captions: readonly LanguageFile[];
  readonly chapters: LanguageFile | undefined;
  /** `headline` is empty if it is not given. */
  readonly details: ClipDetails;
  readonly isStrict: boolean;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
  readonly force: boolean;
  readonly resume: boolean;
}
