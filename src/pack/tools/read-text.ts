import { runTool } from './run-tool.js';

/** Runs a program, and returns its standard output. */
export async function readText(
  program: string,
  toolArguments: readonly string[],
  signal: AbortSignal,
): Promise<string> {
  let text = '';
  const reader = async (output: AsyncIterable<Buffer>) => {
    const parts: Buffer[] = [];
    for await (const bytes of output) parts.push(bytes);
    text = Buffer.concat(parts).toString('utf8');
  };
  await runTool(program, toolArguments, { signal, readers: [reader] });
  return text;
}
