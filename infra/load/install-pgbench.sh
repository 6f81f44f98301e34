#!/usr/bin/env bash
# Prints where pgbench is; gets it where it is missing. Looked for in ZHEST_PGBENCH, on the path, among Debian's versions and
# in infra/load/target/pgbench, where it is unpacked to from Debian's packages: nothing is installed for that.
set -euo pipefail
cd "$(dirname "$0")"
unpacked="$PWD/target/pgbench"

found() {
  for program in "${ZHEST_PGBENCH-}" "$(command -v pgbench || true)" /usr/lib/postgresql/*/bin/pgbench "$unpacked/pgbench"; do
    [ -n "$program" ] && [ -x "$program" ] && "$program" --version >/dev/null 2>&1 || continue
    printf '%s\n' "$program"
    return 0
  done
  return 1
}

refuse() {
  cat >&2 <<TEXT
The benchmark "lives" needs pgbench, ${1}
Install it, for example:
  Debian:        apt-get install postgresql-15
  Fedora:        dnf install postgresql-contrib
or name the program in ZHEST_PGBENCH.
TEXT
  exit 1
}

if found; then
  exit 0
fi
command -v apt-get >/dev/null && command -v dpkg >/dev/null || refuse "which was not found."

echo "Unpacking pgbench from Debian's postgresql-15." >&2
rm -rf "$unpacked"
mkdir -p "$unpacked/packages"
(
  cd "$unpacked/packages"
  apt-get -qq download postgresql-15 libpq5 >&2 || { apt-get -qq update >&2 && apt-get -qq download postgresql-15 libpq5 >&2; }
  for package in *.deb; do dpkg -x "$package" "$unpacked/root"; done
) || refuse "and Debian's packages could not be fetched."
libraries=$(dirname "$(find "$unpacked/root" -name 'libpq.so.5' | head -1)")
cat >"$unpacked/pgbench" <<TEXT
#!/bin/sh
LD_LIBRARY_PATH="$libraries" exec "$unpacked/root/usr/lib/postgresql/15/bin/pgbench" "\$@"
TEXT
chmod +x "$unpacked/pgbench"
found || refuse "and the one of Debian's packages does not run here."
