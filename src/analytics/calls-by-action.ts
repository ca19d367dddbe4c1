import type { NewsVideoDetail } from '../report/events.js';

type Action = NewsVideoDetail['action'];

/** For each action that a vendor learns of, a function that makes the vendor's calls. */
export type CallsByAction<Call, Rest extends readonly unknown[] = []> = {
  readonly [Name in Action]?: (
    detail: Extract<NewsVideoDetail, { action: Name }>,
    ...rest: Rest
  ) => readonly Call[];
};

/** The same, where the action is not known yet. */
export type CallsByAnyAction<Call, Rest extends readonly unknown[] = []> = Readonly<
  Record<Action, ((detail: NewsVideoDetail, ...rest: Rest) => readonly Call[]) | undefined>
>;
