/**
 * Wraps `process` so that it handles one input at a time. An input that arrives while another is processed,
 * from within `process` itself, waits until that is done. Inputs must be truthy.
 */
export function serialize<Input>(process: (input: Input) => void): (input: Input) => void {
  const queue: Input[] = [];
  let isProcessing = false;
  return (input) => {
    queue.push(input);
    if (isProcessing) return;

    isProcessing = true;
    try {
      for (let current = queue.shift(); current; current = queue.shift()) process(current);
    } finally {
      // After an exception, the next input is processed, with those that wait.
      isProcessing = false;
    }
  };
}
