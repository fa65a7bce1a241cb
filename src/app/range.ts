/** Parts of a file, by range requests. */
import type { ReadRange } from '../atlas/sorted-lines.ts';
import { type LoadProblem, patience } from '../state/data.ts';
import { missingStatuses } from './load.ts';

/** Carries what can be told to a reader. */
export class RangeProblem extends Error {
  constructor(readonly problem: LoadProblem) {
    super(`${problem.file}: ${problem.detail}`);
  }
}

/** `file`: relative to the page, or on another host. Rejects with a RangeProblem. */
export function rangesOf(file: string): ReadRange {
  const fail = (reason: LoadProblem['reason'], detail: string): never => {
    throw new RangeProblem({ file, reason, detail });
  };
  return async (from, to) => {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), patience);
    try {
      const response = await fetch(file, {
        headers: { range: `bytes=${from}-${to - 1}` },
        // An allowed host could lead to one that is not.
        redirect: 'error',
        signal: abort.signal,
      }).catch((error: unknown) => fail('network', String(error)));
      const { status, headers } = response;
      // A host that sends the whole of a large file is stopped before it does.
      if (status !== 206) abort.abort();
      if (status === 416) return { bytes: new Uint8Array(), total: totalOf(headers) ?? 0 };
      if (status === 200) return fail('no-ranges', 'HTTP 200, the whole file, in answer to a range');
      if (missingStatuses.includes(status)) return fail('missing', `HTTP ${status}`);
      if (status !== 206) return fail('network', `HTTP ${status}`);
      const total = totalOf(headers);
      if (total === undefined)
        return fail('no-ranges', 'no Content-Range, or one that this page may not read');
      const body = await response.arrayBuffer().catch((error: unknown) => fail('network', String(error)));
      const bytes = new Uint8Array(body);
      const told = headers.get('content-range');
      if (startOf(headers) !== from || bytes.length !== Math.min(to, total) - from)
        return fail('not-valid', `${bytes.length} bytes of "${told}" in answer to bytes ${from}-${to - 1}`);
      return { bytes, total };
    } finally {
      clearTimeout(timer);
    }
  };
}

// From "bytes 0-99/1234".
function startOf(headers: Headers): number {
  return Number(/^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1]);
}

// From "bytes 0-99/1234" or "bytes */1234".
function totalOf(headers: Headers): number | undefined {
  const total = /\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1];
  return total === undefined ? undefined : Number(total);
}
