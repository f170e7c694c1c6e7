// The second look of the shell collector, as probes/follow.ts has it: files that units and arguments name, where the list does not lead.
import { readingList } from './reading-list.ts';

const known = (id: string): string => {
  const paths = readingList.flatMap((one) => (one.kind === 'file' && one.id === id ? [`'${one.path}'`] : []));
  return paths.length === 0 ? "''" : paths.join(' | ');
};

const idOfUnit: Readonly<Record<string, 'k3s-environment' | 'environment-file'>> = {
  kubelet: 'environment-file',
  k3s: 'k3s-environment',
  'k3s-agent': 'k3s-environment',
  'rke2-server': 'k3s-environment',
  'rke2-agent': 'k3s-environment',
};

const ofUnit = ([unit, id]: readonly [string, 'k3s-environment' | 'environment-file']): string => `
named_by_unit ${unit} | while IFS= read -r f; do
  case "$f" in
    ${known(id)}) ;;
    *[*?[%]*) ;;
    /*) file ${id} "$f" redacted ;;
  esac
done`;

/** By the process, the flag and the reading that it leads to. */
const flags = [
  ['kubelet', 'config', 'kubelet-config'],
  ['kubelet', 'kubeconfig', 'kubeconfig'],
  ['kubelet', 'bootstrap-kubeconfig', 'bootstrap-kubeconfig'],
  ['kube-proxy', 'config', 'kube-proxy-config'],
] as const;

const ofFlag = ([program, flag, id]: (typeof flags)[number]): string => `
f=$(printf '%s' "$args_of_${program.replace('-', '_')}" | flag_value ${flag})
case "$f" in
  ${known(id)}) ;;
  /*) file ${id} "$f" redacted ;;
esac`;

/** Before the processes are looked at. */
export const followers = String.raw`
named_by_unit() {
  command -v systemctl >/dev/null 2>&1 || return 0
  $limit systemctl cat "$1.service" </dev/null 2>/dev/null | sed -n "s/^EnvironmentFile=-\{0,1\}//p" | sed "s/%N/$1/g; s/%n/$1.service/g; s/%p/$1/g"
}
# The last one wins.
flag_value() {
  tr '\t' '\n' | awk -v flag="--$1" 'want { value = $0; want = 0; next } $0 == flag { want = 1; next } index($0, flag "=") == 1 { value = substr($0, length(flag) + 2) } END { if (value != "") print value }'
}`;

/** Of a process whose arguments are followed, within the loop over all. */
export const keepArguments = [...new Set(flags.map(([program]) => program))]
  .map((program) => `    ${program}) args_of_${program.replace('-', '_')}=$words ;;`)
  .join('\n');

export const follow = (): string => [...Object.entries(idOfUnit).map(ofUnit), ...flags.map(ofFlag)].join('');
