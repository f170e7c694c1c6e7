// /metrics in the text exposition format. Names are upstream's where the meaning is the same.
import type { ApiAnswer } from '../../api/exchange.ts';
import type { RequestCounts } from '../health/request-counts.ts';
import type { InFlight } from '../in-flight.ts';
import type { Store } from '../../store/store.ts';

const gauge = (name: string, help: string, samples: readonly string[]): string =>
  `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${samples.join('\n')}\n`;

export interface Measured {
  readonly counts: RequestCounts;
  readonly inFlight: InFlight;
  readonly store: Store;
}

export const answerMetrics = async ({ counts, inFlight, store }: Measured): Promise<ApiAnswer> => {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  const { revision, compactedRevision } = await store.status();
  const { readOnly, mutating, heartbeats } = inFlight.now;
  const requests = counts.lines();
  const data = [
    `# HELP apiserver_request_total Requests answered, by what was asked and the code of the answer.\n# TYPE apiserver_request_total counter\n${requests.join('\n')}\n`,
    gauge('apiserver_current_inflight_requests', 'Requests being served.', [
      `apiserver_current_inflight_requests{request_kind="mutating"} ${mutating + heartbeats}`,
      `apiserver_current_inflight_requests{request_kind="readOnly"} ${readOnly}`,
    ]),
    gauge('muster_store_revision', 'Newest durable revision.', [`muster_store_revision ${revision}`]),
    gauge('muster_store_compacted_revision', 'Oldest revision from which one can still watch.', [
      `muster_store_compacted_revision ${compactedRevision}`,
    ]),
    `# HELP process_cpu_seconds_total CPU time used.\n# TYPE process_cpu_seconds_total counter\nprocess_cpu_seconds_total ${(user + system) / 1e6}\n`,
    gauge('process_resident_memory_bytes', 'Resident memory.', [`process_resident_memory_bytes ${rss}`]),
    gauge('nodejs_heap_size_used_bytes', 'Heap in use.', [`nodejs_heap_size_used_bytes ${heapUsed}`]),
  ].join('');
  return { status: 200, headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }, body: { kind: 'bytes', data } };
};
