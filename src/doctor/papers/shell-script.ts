// The collector for machines without Node.js: a POSIX shell script that works through the same list and writes the same bundle.
// It needs sh, sed, awk and what a machine has anyway, busybox's too; it reads only, and redacts before anything is printed.
import { follow, followers, keepArguments } from './shell-follow.ts';
import { shellRedactor } from './shell-redactor.ts';
import { headBytes, type Reading } from './reading.ts';
import { calledPrograms, knownProcesses, readingList } from './reading-list.ts';

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

const call = (reading: Reading): string => {
  switch (reading.kind) {
    case 'file':
      if (reading.keep === 'secret') return `secret_file ${reading.id} ${quoted(reading.path)}`;
      return `file ${reading.id} ${quoted(reading.path)} ${reading.keep ?? 'all'} ${reading.last === undefined ? '' : String(reading.last)}`.trimEnd();
    case 'files':
      return `for f in ${reading.folder}/*${reading.ending}; do [ -f "$f" ] && file ${reading.id} "$f" ${reading.keep ?? 'all'}; done`;
    case 'names':
      return `names ${reading.id} ${quoted(reading.folder)}`;
    case 'presence':
      return `presence ${reading.id} ${quoted(reading.path)}`;
    case 'head':
      return `head_paper ${reading.id} ${quoted(reading.path)}`;
    case 'date':
      return `date_paper ${reading.id} ${quoted(reading.path)}`;
    case 'command':
      return `command_paper ${reading.id} ${reading.keep ?? 'all'} ${reading.run.map(quoted).join(' ')}`;
  }
};

/** No single command, and not all together, hold up whoever waits for the bundle. */
const secondsOfCommand = 5;
const secondsOfAll = 40;

const body = String.raw`
for needed in awk sed head tail; do
  command -v $needed >/dev/null 2>&1 || { echo "collect: $needed is missing on this machine" >&2; exit 1; }
done
mark=$(printf '\002')
newline='
'
began=$(date +%s)
# How the lines that follow are kept: for the redactor, which all of it goes through.
how() { printf '\001%s\n' "$1"; }
certificates() { awk '/-----BEGIN CERTIFICATE-----/ { on = 1 } on { print } /-----END CERTIFICATE-----/ { on = 0 }'; }
keep() { if [ "$1" = certificates ]; then certificates; else cat; fi; }
file() {
  if [ -r "$2" ] && [ -f "$2" ]; then
    how "$3"
    printf '== %s\t%s\t\n' "$1" "$2"
    if [ -n "$4" ]; then tail -c "$4" "$2"; else head -c 1048576 "$2"; fi 2>/dev/null | keep "$3" | sed 's/^/ /'
    # A file may end within a line.
    echo
  elif [ -f "$2" ]; then printf '=! %s\t%s\tEACCES\n' "$1" "$2"
  elif [ -e "$2" ]; then printf '=! %s\t%s\tit is no file\n' "$1" "$2"
  else printf '=! %s\t%s\tENOENT\n' "$1" "$2"; fi
}
# Each line begins with a secret: named so, the redactor knows it.
secret_file() {
  if [ -r "$2" ] && [ -f "$2" ]; then
    how redacted
    printf '== %s\t%s\t\n' "$1" "$2"
    head -c 65536 "$2" 2>/dev/null | sed 's/^/ password=/'
    echo
  elif [ -e "$2" ]; then printf '=! %s\t%s\tEACCES\n' "$1" "$2"
  else printf '=! %s\t%s\tENOENT\n' "$1" "$2"; fi
}
date_paper() {
  if [ -e "$2" ] && seconds=$(date -r "$2" +%s 2>/dev/null || stat -c %Y "$2" 2>/dev/null); then
    how all
    printf '== %s\t%s\t\n %s\n' "$1" "$2" "$seconds"
  else printf '=! %s\t%s\tENOENT\n' "$1" "$2"; fi
}
head_paper() {
  if [ -f "$2" ] && bytes=$(head -c HEADBYTES "$2" 2>/dev/null | od -An -v -tx1 2>/dev/null || head -c HEADBYTES "$2" | hexdump -v -e '/1 "%02x"' 2>/dev/null); then
    how all
    printf '== %s\t%s\t\n %s\n' "$1" "$2" "$(printf %s "$bytes" | tr -d ' \n')"
  elif [ -e "$2" ]; then printf '=! %s\t%s\tit is not readable\n' "$1" "$2"
  else printf '=! %s\t%s\tENOENT\n' "$1" "$2"; fi
}
names() {
  if [ -d "$2" ] && [ -r "$2" ]; then
    how all
    printf '== %s\t%s\t\n' "$1" "$2"
    for f in "$2"/* "$2"/.[!.]*; do
      if [ -h "$f" ]; then printf ' %s\t%s\n' "$(basename "$f")" "$(readlink "$f")"
      elif [ -e "$f" ]; then printf ' %s\n' "$(basename "$f")"; fi
    done
  elif [ -d "$2" ]; then printf '=! %s\t%s\tEACCES\n' "$1" "$2"
  else printf '=! %s\t%s\tENOENT\n' "$1" "$2"; fi
}
presence() {
  how all
  printf '== %s\t%s\t\n' "$1" "$2"
  if [ -e "$2" ]; then echo ' present'; else echo ' absent'; fi
}
limit=
if command -v timeout >/dev/null 2>&1; then
  # An old busybox wants -t before the seconds.
  if timeout -s KILL 5 true 2>/dev/null; then limit='timeout -s KILL SECONDS'; elif timeout -t 5 -s KILL true 2>/dev/null; then limit='timeout -t SECONDS -s KILL'; fi
fi
command_paper() {
  id=$1; kept=$2; shift 2
  if ! command -v "$1" >/dev/null 2>&1; then printf '=! %s\t%s\tENOENT\n' "$id" "$*"; return; fi
  if [ $(($(date +%s) - began)) -gt ALL ]; then printf '=! %s\t%s\tno time was left\n' "$id" "$*"; return; fi
  out=$({ $limit "$@" </dev/null; printf '\002%s' "$?"; } 2>/dev/null | head -c 8388608)
  # Without the mark it was cut, and nobody saw its end.
  status=
  case $out in *"$mark"*) status=${'$'}{out##*"$mark"}; out=${'$'}{out%"$mark"*} ;; esac
  if [ "$status" = 137 ] || [ "$status" = 124 ]; then printf '=! %s\t%s\tno answer within SECONDS s\n' "$id" "$*"; return; fi
  how "$kept"
  printf '== %s\t%s\t%s\n' "$id" "$*" "$status"
  [ -z "$out" ] || printf '%s\n' "${'$'}{out%"$newline"}" | keep "$kept" | sed 's/^/ /'
}
`
  .replaceAll('HEADBYTES', String(headBytes))
  .replaceAll('SECONDS', String(secondsOfCommand))
  .replaceAll('ALL', String(secondsOfAll));

const processes = (): string => `
args_of_kubelet=; args_of_kube_proxy=
how redacted
printf '== processes\\t/proc/*/cmdline\\t\\n'
for p in /proc/[0-9]*; do
  # A kubelet within a container is another machine's.
  if [ -e "$p/root/." ] && ! [ "$p/root/." -ef / ]; then continue; fi
  words=$({ tr '\\0' '\\t' <"$p/cmdline" | head -c 65536; } 2>/dev/null) || continue
  name=$(printf '%s' "$words" | cut -f1 | cut -d' ' -f1)
  case "$(basename "\${name:-none}")" in
    ${knownProcesses.join(' | ')}) printf '%s\\t%s\\n' "\${p#/proc/}" "$words" | sed 's/^/ /' ;;
  esac
  case "$(basename "\${name:-none}")" in
${keepArguments}
  esac
done
how all
printf '== programs\\tPATH\\t\\n'
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
for name in ${calledPrograms.join(' ')}; do printf ' %s\\t%s\\n' "$name" "$(command -v "$name" 2>/dev/null)"; done
`;

const answers = `
how all
if command -v curl >/dev/null 2>&1; then
  command_paper kubelet-health all curl -s -m 2 http://127.0.0.1:10248/healthz
  for f in /etc/kubernetes/kubelet.conf /var/lib/rancher/k3s/agent/kubelet.kubeconfig /var/lib/rancher/rke2/agent/kubelet.kubeconfig; do
    server=$(sed -n 's/^ *server: *"\\{0,1\\}\\(https[^" ]*\\).*/\\1/p' "$f" 2>/dev/null | head -n 1)
    [ -n "$server" ] || continue
    head=$(curl -sk -m 5 -o /dev/null -D - -w 'connected %{http_code}' "$server/livez" </dev/null 2>&1); ended=$?
    printf '== api-look\\t%s/livez\\t%s\\n' "$server" "$ended"
    printf '%s\\n' "$head" | sed 's/^/ /'
    break
  done
fi
command_paper kubelet-version all kubelet --version
`;

const redacted = 'gather | awk "$redactor"';

const scriptThatEnds = (ending: string): string =>
  [
    '#!/bin/sh',
    '# What muster doctor reads of a machine, for machines without Node.js. Reads only; secrets are replaced before they are printed.',
    '#   sh collect.sh > bundle.txt        then, anywhere: muster doctor --bundle bundle.txt',
    'LC_ALL=C; export LC_ALL; umask 077',
    `redactor='\n${shellRedactor}'`,
    body.trim(),
    followers.trim(),
    'gather() {',
    "echo 'muster-bundle 1'",
    ...readingList.map(call),
    processes().trim(),
    follow().trim(),
    answers.trim(),
    '}',
    ending,
    '',
  ].join('\n');

export const collectorScript = (): string => scriptThatEnds(redacted);

/**
 * For a shell that reads the script from its standard input: whoever waits for the bundle keeps that open. When it ends, so does all
 * that was started here. In one line, since nothing may be read of it any longer then.
 */
export const watchedScript = (): string =>
  scriptThatEnds(`exec 3<&0; { cat; kill 0; } <&3 >/dev/null 2>&1 & { ${redacted}; } 3<&- </dev/null; ended=$?; kill $!; exit $ended`);
