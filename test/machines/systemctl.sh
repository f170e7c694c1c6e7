#!/bin/bash
# The few words of systemctl that kubeadm says, for a machine without systemd. Restart=always and systemd's environment
# files are done as kubeadm's drop-in has them; KUBELET_EXTRA_ARGS comes from /etc/default/kubelet.
note=/run/kubelet.pid
runs() { [ -f $note ] && kill -0 "$(cat $note)" 2> /dev/null; }
stop() {
  runs || return 0
  kill "$(cat $note)"
  while runs; do sleep 0.05; done
}
start() {
  KUBELET_KUBEADM_ARGS='' KUBELET_EXTRA_ARGS=''
  [ -f /var/lib/kubelet/kubeadm-flags.env ] && . /var/lib/kubelet/kubeadm-flags.env
  [ -f /etc/default/kubelet ] && . /etc/default/kubelet
  setsid kubelet --bootstrap-kubeconfig=/etc/kubernetes/bootstrap-kubelet.conf --kubeconfig=/etc/kubernetes/kubelet.conf \
    --config=/var/lib/kubelet/config.yaml $KUBELET_KUBEADM_ARGS --container-runtime=remote \
    --container-runtime-endpoint=unix:///run/containerd/containerd.sock $KUBELET_EXTRA_ARGS < /dev/null >> /var/log/kubelet.log 2>&1 &
  echo $! > $note
}
case "$*" in
  *is-active*kubelet*) runs ;;
  *is-enabled* | *is-active*) ;;
  restart*kubelet*) stop && start ;;
  stop*kubelet*) stop ;;
  start*kubelet*) runs || start ;;
esac
