import type Hls from 'hls.js';
import type { ErrorData } from 'hls.js';
import { type Problem, type ProblemKind, problemOfStatus } from '../../clip/problem.js';

/** The constants of a build of hls.js. */
type Constants = Pick<typeof Hls, 'ErrorDetails' | 'ErrorTypes'>;

/** Translates an error of hls.js into a problem. */
export function toProblem(constants: Constants, data: ErrorData): Problem {
  const status = data.response?.code;
  const message = [data.details, status ? `status ${status}` : '', data.error?.message]
    .filter(Boolean)
    .join(': ');
  const kind = kindOf(constants, data, status);
  return codecErrors(constants).includes(data.details)
    ? { kind, message, lacksCodec: true }
    : { kind, message };
}

function codecErrors({ ErrorDetails }: Constants): readonly string[] {
  return [
    ErrorDetails.MANIFEST_INCOMPATIBLE_CODECS_ERROR,
    ErrorDetails.BUFFER_INCOMPATIBLE_CODECS_ERROR,
    ErrorDetails.BUFFER_ADD_CODEC_ERROR,
  ];
}

function kindOf(constants: Constants, data: ErrorData, status = 0): ProblemKind {
  const { ErrorDetails, ErrorTypes } = constants;
  const unsupported = [ErrorDetails.MANIFEST_PARSING_ERROR, ...codecErrors(constants)];
  if (unsupported.includes(data.details) || data.type === ErrorTypes.KEY_SYSTEM_ERROR) return 'unsupported';
  // The request succeeded: the file is no playlist, or a truncated segment.
  if (status >= 200 && status < 300) return 'decode';
  if (data.type === ErrorTypes.NETWORK_ERROR) return problemOfStatus(status, navigator.onLine);
  return 'decode';
}
