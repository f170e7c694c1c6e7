#!/bin/bash
# Holds the network to which machines are plugged in, until its standard input ends. usage: switch-init.sh ADDRESS/BITS
set -e
read -r outside _ < /proc/self/stat
echo "pid $outside"
ip link set lo up
ip link add br0 type bridge
ip address add "$1" dev br0
ip link set br0 up
echo up
exec cat > /dev/null
