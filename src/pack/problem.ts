/** A failure that the person at the command line can act on. Its message is shown without a stack. */
export class PackProblem extends Error {
  override readonly name = 'PackProblem';
}

/** Wrong arguments. The command ends with exit code 2, and names its help. */
export class UsageProblem extends PackProblem {}

/** The person has stopped the command. */
export class Interrupted extends PackProblem {}
