import { type ErrorData, ErrorDetails, ErrorTypes } from 'hls.js';
import { type Problem, type ProblemKind, problemOfStatus } from '../../clip/problem.js';

const UNSUPPORTED: ReadonlySet<ErrorDetails> = new Set([
  ErrorDetails.MANIFEST_PARSING_ERROR,
  ErrorDetails.MANIFEST_INCOMPATIBLE_CODECS_ERROR,
  ErrorDetails.BUFFER_INCOMPATIBLE_CODECS_ERROR,
  ErrorDetails.BUFFER_ADD_CODEC_ERROR,
]);

/** Translates an error of hls.js, once, into our closed list. */
export function toProblem(data: ErrorData): Problem {
  const status = data.response?.code;
  const message = [data.details, status ? `status ${status}` : '', data.error?.message]
    .filter(Boolean)
    .join(': ');
  return { kind: kindOf(data, status), message };
}

function kindOf(data: ErrorData, status = 0): ProblemKind {
  if (UNSUPPORTED.has(data.details) || data.type === ErrorTypes.KEY_SYSTEM_ERROR) return 'unsupported';
  if (data.type === ErrorTypes.NETWORK_ERROR) return problemOfStatus(status, navigator.onLine);
  return 'decode';
}
