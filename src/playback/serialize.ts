/** Takes inputs one at a time: those that come while one is worked on wait their turn. */
export function serialize<Input>(take: (input: Input) => void): (input: Input) => void {
  const inputs: Input[] = [];
  let isTaking = false;
  return (input) => {
    inputs.push(input);
    if (isTaking) return;
    isTaking = true;
    for (let turn = inputs.shift(); turn; turn = inputs.shift()) take(turn);
    isTaking = false;
  };
}
