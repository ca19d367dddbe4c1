import { PackProblem } from '../../src/pack/problem.ts';

/** What a browser cannot do, and the command can. */
export class BrowserProblem extends PackProblem {}
