import { type ReasonCode, TitleError } from '../../reasons.ts';

/** Error codes of the system and of Node's modules, by what they mean for the reader. */
const CODES: readonly (readonly [ReasonCode, RegExp])[] = [
  ['offline', /^(?:EAI_AGAIN|ENETDOWN|ENETUNREACH)$/],
  ['dns', /^(?:ENOTFOUND|ENODATA|EAI_\w+|ESERVFAIL|EBADNAME)$/],
  ['refused', /^ECONNREFUSED$/],
  ['timeout', /^(?:ETIMEDOUT|ERR_SOCKET_CONNECTION_TIMEOUT)$/],
  ['unreachable', /^(?:EHOSTUNREACH|EHOSTDOWN|EADDRNOTAVAIL|EACCES|EPERM)$/],
  ['connection-lost', /^(?:ECONNRESET|ECONNABORTED|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/],
  ['bad-response', /^(?:HPE_|Z_|ERR__?ERROR_|ERR_BROTLI|ERR_PADDING|ERR_HTTP_)/],
  [
    'tls',
    /^(?:ERR_TLS_|ERR_SSL_|ERR_OSSL_|CERT_|CRL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_|EPROTO|INVALID_)/,
  ],
];

/** Gives the reason for an error of the network, of TLS, of HTTP or of a content encoding. */
export function networkReason(error: unknown): TitleError {
  const all = [...causesOf(error)];
  const own = all.find((cause) => cause instanceof TitleError);
  if (own) return own;
  for (const code of all.map(codeOf)) {
    const [reason] = CODES.find(([, codes]) => codes.test(code)) ?? [];
    if (reason) return new TitleError(reason, code);
  }
  return new TitleError(
    'unreachable',
    all.map(codeOf).find((code) => code !== ''),
  );
}

/** Gives an error and what it holds: those of each address that was tried, and what an agent wrapped. */
function* causesOf(error: unknown, depth = 0): Generator<Error> {
  if (!(error instanceof Error) || depth > 4) return;
  yield error;
  const inner = error instanceof AggregateError ? error.errors : [];
  for (const cause of [...inner, error.cause]) yield* causesOf(cause, depth + 1);
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
