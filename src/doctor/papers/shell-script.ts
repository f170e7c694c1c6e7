// The collector for machines without Node.js: a POSIX shell script that works through the same list and writes the same bundle.
// It needs sh, sed, awk and what a machine has anyway, busybox's too; it reads only, and redacts before anything is printed.
import { calledPrograms, knownProcesses, type Reading, readingList } from './reading-list.ts';

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

const call = (reading: Reading): string => {
  switch (reading.kind) {
    case 'file':
      return `file ${reading.id} ${quoted(reading.path)} ${reading.keep ?? 'all'} ${reading.last === undefined ? '' : String(reading.last)}`.trimEnd();
    case 'files':
      return `for f in ${reading.folder}/*${reading.ending}; do [ -f "$f" ] && file ${reading.id} "$f" ${reading.keep ?? 'all'}; done`;
    case 'names':
      return `names ${reading.id} ${quoted(reading.folder)}`;
    case 'presence':
      return `presence ${reading.id} ${quoted(reading.path)}`;
    case 'command':
      return `command_paper ${reading.id} ${reading.keep ?? 'all'} ${reading.run.map(quoted).join(' ')}`;
  }
};

const redactor = String.raw`
# The same secret gets the same stand-in, within this bundle alone.
redactor='
function standin(s,  i, h) {
  h = salt
  for (i = 1; i <= length(s); i++) h = (h * 31 + index(alphabet, substr(s, i, 1)) + 7) % 2147483647
  return sprintf("<redacted %08x>", h)
}
function value_end(s, from,  c) {
  while (from <= length(s)) {
    c = substr(s, from, 1)
    if (c == " " || c == "\t" || c == "\"" || c == "," || c == sprintf("%c", 39)) break
    from++
  }
  return from
}
function hide_after(line, pattern,  out, rest, low, from, to, v) {
  out = ""; rest = line
  while (match(tolower(rest), pattern)) {
    from = RSTART + RLENGTH
    to = value_end(rest, from)
    v = substr(rest, from, to - from)
    if (length(v) < 4 || index(v, "<redacted") > 0 || substr(v, 1, 1) == "/" || substr(v, 1, 1) == "<" || v == "true" || v == "false" || v == "null") out = out substr(rest, 1, to - 1)
    else out = out substr(rest, 1, from - 1) standin(v)
    rest = substr(rest, to)
    if (to == from && length(rest) == 0) break
    if (to == from) { out = out substr(rest, 1, 1); rest = substr(rest, 2) }
  }
  return out rest
}
function hide_tokens(line,  out, rest) {
  out = ""; rest = line
  while (match(rest, /[a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9]\.[a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9]/)) {
    out = out substr(rest, 1, RSTART + 6) standin(substr(rest, RSTART + 7, 16))
    rest = substr(rest, RSTART + RLENGTH)
  }
  return out rest
}
BEGIN { alphabet = " !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~" }
/-----BEGIN [A-Z ]*PRIVATE KEY-----/ { print "<redacted private key>"; skipping = 1 }
skipping { if (/-----END [A-Z ]*PRIVATE KEY-----/) skipping = 0; next }
{
  line = hide_tokens($0)
  line = hide_after(line, "(client-key-data|token|password|passwd|secret|secret-access-key|auth|identitytoken|registrytoken|access_key)[\"]?[ \t]*[:=][ \t]*[\"]?")
  line = hide_after(line, "--(token|agent-token|password)[ =]")
  line = hide_after(line, "(bearer|basic) ")
  print line
}'
salt=$(od -An -N3 -tu4 /dev/urandom 2>/dev/null | tr -dc 0-9)
redacted() { awk -v salt="$\{salt:-7}" "$redactor"; }
certificates() { awk '/-----BEGIN CERTIFICATE-----/ { on = 1 } on { print } /-----END CERTIFICATE-----/ { on = 0 }'; }
keep() { case $1 in redacted) redacted ;; certificates) certificates ;; *) cat ;; esac }
`.replace('$\\{', '${');

const body = String.raw`
tab=$(printf '\t')
file() {
  if [ -r "$2" ] && [ -f "$2" ]; then
    printf '== %s\t%s\t\n' "$1" "$2"
    if [ -n "$4" ]; then tail -c "$4" "$2"; else head -c 1048576 "$2"; fi 2>/dev/null | keep "$3" | sed 's/^/ /'
    # A file may end within a line.
    echo
  elif [ -e "$2" ]; then printf '=! %s\t%s\tEACCES\n' "$1" "$2"
  else printf '=! %s\t%s\tENOENT\n' "$1" "$2"; fi
}
names() {
  if [ -d "$2" ]; then
    printf '== %s\t%s\t\n' "$1" "$2"
    for f in "$2"/* "$2"/.[!.]*; do
      if [ -h "$f" ]; then printf ' %s\t%s\n' "$(basename "$f")" "$(readlink "$f")"
      elif [ -e "$f" ]; then printf ' %s\n' "$(basename "$f")"; fi
    done
  else printf '=! %s\t%s\tENOENT\n' "$1" "$2"; fi
}
presence() {
  printf '== %s\t%s\t\n' "$1" "$2"
  if [ -e "$2" ]; then echo ' present'; else echo ' absent'; fi
}
limit=
if command -v timeout >/dev/null 2>&1; then
  # An old busybox wants -t before the seconds.
  if timeout 1 true 2>/dev/null; then limit='timeout 5'; elif timeout -t 1 true 2>/dev/null; then limit='timeout -t 5'; fi
fi
command_paper() {
  id=$1; how=$2; shift 2
  if command -v "$1" >/dev/null 2>&1; then
    out=$($limit "$@" 2>/dev/null </dev/null | head -c 8388608; echo "x$?")
    printf '== %s\t%s\t0\n' "$id" "$*"
    printf '%s\n' "$\{out%x*}" | keep "$how" | sed 's/^/ /'
  else printf '=! %s\t%s\tENOENT\n' "$id" "$*"; fi
}
`.replace('$\\{', '${');

const processes = (): string => `
printf '== processes\\t/proc/*/cmdline\\t\\n'
for p in /proc/[0-9]*; do
  # A kubelet within a container is another machine's.
  if [ -e "$p/root/." ] && ! [ "$p/root/." -ef / ]; then continue; fi
  words=$({ tr '\\0' '\\t' <"$p/cmdline" | head -c 65536; } 2>/dev/null) || continue
  name=$(printf '%s' "$words" | cut -f1 | cut -d' ' -f1)
  case "$(basename "\${name:-none}")" in
    ${knownProcesses.join(' | ')}) printf '%s\\t%s\\n' "\${p#/proc/}" "$words" | redacted | sed 's/^/ /' ;;
  esac
done
printf '== programs\\tPATH\\t\\n'
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
for name in ${calledPrograms.join(' ')}; do printf ' %s\\t%s\\n' "$name" "$(command -v "$name" 2>/dev/null)"; done
`;

const answers = `
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

export const collectorScript = (): string =>
  [
    '#!/bin/sh',
    '# What muster doctor reads of a machine, for machines without Node.js. Reads only; secrets are replaced before they are printed.',
    '#   sh collect.sh > bundle.txt        then, anywhere: muster doctor --bundle bundle.txt',
    'LC_ALL=C; export LC_ALL; umask 077',
    redactor.trim(),
    body.trim(),
    "echo 'muster-bundle 1'",
    ...readingList.map(call),
    processes().trim(),
    answers.trim(),
    '',
  ].join('\n');
