// How often what was asked and how it ended, for /metrics. Labels are bounded: resources we serve, verbs, codes.
import type { RequestInfo } from '../request-info.ts';

const mostLabels = 5_000;

export class RequestCounts {
  readonly #counts = new Map<string, number>();

  count(info: RequestInfo, code: number): void {
    // Anyone may ask for any name: what was not found is not told apart.
    const resource = code === 404 || code === 403 || code === 401 ? '' : info.resource;
    const labels = `verb="${info.resourceRequest ? info.verb.toUpperCase() : 'GET'}",group="${resource === '' ? '' : info.group}",resource="${resource}",subresource="${resource === '' ? '' : info.subresource}",code="${code}"`;
    const known = this.#counts.get(labels);
    if (known !== undefined || this.#counts.size < mostLabels) this.#counts.set(labels, (known ?? 0) + 1);
  }

  lines(): string[] {
    return [...this.#counts].map(([labels, count]) => `apiserver_request_total{${labels}} ${count}`);
  }
}
