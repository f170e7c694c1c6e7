#!/bin/bash
# The first process of a machine, started in namespaces of its own: makes the root, says so, and lives until its standard
# input ends. The kernel then ends every process in here and takes mounts and network away: nothing can be left behind.
# usage: machine-init.sh NAME MACHINE-ID [FOLDER-TO-SHOW-READ-ONLY...]
set -e
# Still the /proc of outside: this is the number under which others know this process.
read -r outside _ < /proc/self/stat
echo "pid $outside"
name=$1 machine_id=$2
shift 2
exec 3<&0 < /dev/null

store=/mnt root=/mnt/root
mount --make-rprivate /
mount -t tmpfs tmpfs $store
mkdir -p $store/upper/var/lib $store/upper/etc/cni $store/work $root
# What a Kubernetes of outside may have left is hidden by a whiteout (a device 0/0): this machine is new.
for hidden in etc/kubernetes etc/cni/net.d var/lib/{kubelet,containerd,etcd,muster,cni} opt/cni; do
  mkdir -p "$store/upper/$(dirname "$hidden")"
  mknod "$store/upper/$hidden" c 0 0
done
mount -t overlay overlay -o lowerdir=/,upperdir=$store/upper,workdir=$store/work $root
mount -t proc proc $root/proc
mount -t sysfs sysfs $root/sys
mount --rbind /sys/fs/cgroup $root/sys/fs/cgroup
mount --rbind /dev $root/dev
mount -t tmpfs -o mode=755 tmpfs $root/run
mount -t tmpfs -o mode=1777 tmpfs $root/tmp
for shown in "$@"; do
  mkdir -p "$root$shown"
  mount --bind "$shown" "$root$shown"
  mount -o remount,bind,ro "$root$shown"
done
mkdir -p $root/.outside
cd $root
pivot_root . .outside
umount -l /.outside
rmdir /.outside
cd /
# Pods' mounts come and go between the runtime's namespace and the kubelet's.
mount --make-rshared /
hostname "$name"
echo "$name" > /etc/hostname
echo "$machine_id" > /etc/machine-id
mkdir -p /var/lib/kubelet /etc/kubernetes /etc/cni/net.d
echo up
# In the background, so that bash reaps the orphans of the machine in the meantime.
cat <&3 > /dev/null &
wait $!
