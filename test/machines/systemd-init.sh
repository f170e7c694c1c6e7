#!/bin/bash
# The first process of a machine with a real systemd, started in namespaces of its own: boots a copy of a Debian, and lives until its
# standard input ends; then all of it ends. A reboot within goes on in the same network with the same disk.
# usage: systemd-init.sh NAME MACHINE-ID DEBIAN CONTROL-GROUP [FOLDER-TO-SHOW-READ-ONLY...]
set -e
# Still the /proc of outside: this is the number under which others know this process.
read -r outside _ < /proc/self/stat
echo "pid $outside"
name=$1 machine_id=$2 debian=$3 group=$4
shift 4
exec 3<&0 < /dev/null

groups=/sys/fs/cgroup
# What it takes for the root of each hierarchy is a place of its own: units, slices and pods are made below it.
for hierarchy in "$groups"/*/; do
  mkdir -p "$hierarchy$group"
  echo 0 > "$hierarchy$group/cgroup.procs"
done

store=/mnt root=/mnt/root
mount --make-rprivate /
mount -t proc proc /proc
mkdir -p /run/systemd/nspawn
mount -t tmpfs tmpfs /run/systemd/nspawn
mount -t tmpfs tmpfs $store
mkdir -p $store/upper/etc $store/work $root
mount -t overlay overlay -o "lowerdir=$debian,upperdir=$store/upper,workdir=$store/work" $root
echo "$name" > $root/etc/hostname
echo "$machine_id" > $root/etc/machine-id
# What would set this kernel, and not the machine.
for unit in systemd-sysctl systemd-modules-load; do ln -sf /dev/null "$root/etc/systemd/system/$unit.service"; done
shown=()
for folder in "$@"; do shown+=("--bind-ro=$folder"); done
# A kubelet sets and reads what belongs to the kernel.
export SYSTEMD_NSPAWN_API_VFS_WRITABLE=1
boot() {
  exec systemd-nspawn --quiet --boot --keep-unit --register=no --directory=$root --machine="$name" --console=pipe --capability=all \
    --network-namespace-path=/proc/1/ns/net --link-journal=no --resolv-conf=off --timezone=off --bind=/dev/kmsg \
    --system-call-filter='@keyring bpf' "${shown[@]}" < /dev/null
}
boot &
echo up
cat <&3 > /dev/null &
keeper=$!
# 133: it wants to be booted again.
while status=0; wait -n || status=$?; [ $status = 133 ] && kill -0 $keeper; do boot & done
