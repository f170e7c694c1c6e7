#!/bin/sh
# Runs a command so that Ctrl-C ends the command and not the make that started it: on a terminal the command gets a process
# group of its own in the foreground (bash's job control does that), and make sees nothing but its exit code.
if [ -t 0 ] && command -v bash >/dev/null; then
  exec bash -m -c '"$@"' muster "$@"
fi
exec "$@"
