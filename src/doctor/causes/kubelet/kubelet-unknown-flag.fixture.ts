// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a value that it does not take',
      lines: ['kubelet[88]: invalid argument "many" for "--max-pods" flag: strconv.ParseInt: parsing "many": invalid syntax'],
    },
    { what: 'a flag of old', lines: ['Error: unknown flag: --cadvisor-port'] },
    {
      what: 'the kubelet of 1.27',
      lines: ['kubelet[311]: E run.go:74] "command failed" err="failed to parse kubelet flag: unknown flag: --container-runtime"'],
    },
  ],
  nearMiss: [
    { what: "the API server's", lines: ['kube-apiserver: error: unknown flag: --insecure-port'] },
    { what: 'k3s', lines: ['Incorrect Usage: flag provided but not defined: -cluster-cidr'] },
  ],
};
