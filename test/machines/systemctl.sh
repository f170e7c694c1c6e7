#!/bin/bash
# A systemd for a machine without one: the services of /etc/systemd/system with their drop-ins, environment files and
# Restart=always, as far as kubeadm and the doctor ask for them; what does not end when it is asked to is killed in the end.
# X-Socket: a service that has started when it listens there.
folder=/etc/systemd/system state=/run/services
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
mkdir -p $state
files() { ls "$folder/$1" "$folder/$1.d"/*.conf 2> /dev/null; }
all() { cat $(files "$1") /dev/null | sed -n "s/^$2=//p"; }
last() { all "$1" "$2" | tail -n 1; }
pid() { cat "$state/$1.pid" 2> /dev/null; }
alive() { [ -n "$1" ] && kill -0 "$1" 2> /dev/null; }
active() {
  if alive "$(pid "$1")"; then echo active; elif alive "$(cat "$state/$1.keeper" 2> /dev/null)"; then echo activating; else echo inactive; fi
}
enabled() { [ -h "$folder/multi-user.target.wants/$1" ] && echo enabled || echo disabled; }

variables() {
  while read -r line; do export "$(sed 's/^"\(.*\)"$/\1/' <<< "$line")"; done < <(all "$1" Environment)
  for file in $(all "$1" EnvironmentFile); do
    [ -f "${file#-}" ] || continue
    while read -r line; do export "$(sed -E "s/^([A-Za-z_][A-Za-z0-9_]*)=[\"']?(.*[^\"'])?[\"']?\$/\1=\2/" <<< "$line")"; done < <(grep -E '^[A-Za-z_][A-Za-z0-9_]*=' "${file#-}")
  done
}
keep() {
  while :; do
    (variables "$1"; eval "exec $(last "$1" ExecStart)") >> "/var/log/${1%.service}.log" 2>&1 &
    echo $! > "$state/$1.pid"
    date '+%a %Y-%m-%d %H:%M:%S UTC' > "$state/$1.since"
    wait $!
    echo $? > "$state/$1.status"
    rm -f "$state/$1.pid"
    [ "$(last "$1" Restart)" = always ] || return
    sleep "$(last "$1" RestartSec)"
    echo $(($(cat "$state/$1.restarts") + 1)) > "$state/$1.restarts"
  done
}
start() {
  [ -f "$folder/$1" ] || { echo "Failed to start $1: Unit $1 not found." >&2; return 5; }
  [ "$(active "$1")" = active ] && return
  stop "$1"
  echo 0 > "$state/$1.restarts"
  setsid "$0" keep "$1" < /dev/null > /dev/null 2>&1 &
  echo $! > "$state/$1.keeper"
  socket=$(last "$1" X-Socket)
  until [ -z "$socket" ] || ss -Hlx | grep -q " $socket "; do
    [ -f "$state/$1.status" ] && { echo "Job for $1 failed because the control process exited with error code." >&2; return 1; }
    sleep 0.05
  done
}
stop() {
  kill -KILL "$(cat "$state/$1.keeper" 2> /dev/null)" 2> /dev/null
  kill "$(pid "$1")" 2> /dev/null
  patience=$(last "$1" TimeoutStopSec)
  SECONDS=0
  while alive "$(pid "$1")"; do
    [ $SECONDS -lt "${patience:-90}" ] || kill -KILL "$(pid "$1")"
    sleep 0.05
  done
  rm -f "$state/$1".{pid,keeper,status,restarts}
}
show() {
  echo "Id=$1"
  if [ ! -f "$folder/$1" ]; then
    printf '%s\n' LoadState=not-found ActiveState=inactive SubState=dead ''
    return
  fi
  status=$(cat "$state/$1.status" 2> /dev/null)
  is=$(active "$1")
  case $is in active) sub=running ;; activating) sub=auto-restart ;; *) sub=dead ;; esac
  [ "${status:-0}" = 0 ] && result=success || result=exit-code
  printf '%s\n' LoadState=loaded "ActiveState=$is" "SubState=$sub" "UnitFileState=$(enabled "$1")" "Result=$result" \
    "NRestarts=$(cat "$state/$1.restarts" 2> /dev/null)" "ExecMainStatus=${status:-0}" "FragmentPath=$folder/$1" \
    "ActiveEnterTimestamp=$([ $is = active ] && cat "$state/$1.since")" "DropInPaths=$(files "$1" | tail -n +2 | tr '\n' ' ')" ''
}

action=$1
shift
units=()
while [ $# -gt 0 ]; do
  case $1 in
    -p) shift ;;
    -*) ;;
    *.service) units+=("$1") ;;
    *) units+=("$1.service") ;;
  esac
  shift
done
for unit in "${units[@]}"; do
  case $action in
    keep) keep "$unit" ;;
    start) start "$unit" || exit $? ;;
    stop) stop "$unit" ;;
    restart) stop "$unit" && start "$unit" || exit $? ;;
    enable) mkdir -p $folder/multi-user.target.wants && ln -sf "../$unit" "$folder/multi-user.target.wants/$unit" ;;
    disable) rm -f "$folder/multi-user.target.wants/$unit" ;;
    is-active) [ "$(active "$unit")" = active ] || exit 3 ;;
    is-enabled) [ "$(enabled "$unit")" = enabled ] || exit 1 ;;
    show) show "$unit" ;;
    cat) for file in $(files "$unit"); do printf '# %s\n%s\n\n' "$file" "$(cat "$file")"; done ;;
  esac
done
