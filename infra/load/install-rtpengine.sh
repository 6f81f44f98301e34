#!/usr/bin/env bash
# Prints where rtpengine is; gets it where it is missing. Looked for in ZHEST_RTPENGINE, on the path and in infra/load/target/rtpengine,
# where it is unpacked to from Debian's packages: nothing is installed for that, and no service starts.
set -euo pipefail
cd "$(dirname "$0")"
unpacked="$PWD/target/rtpengine"

found() {
  for program in "${ZHEST_RTPENGINE-}" "$(command -v rtpengine || true)" "$unpacked/rtpengine"; do
    [ -n "$program" ] && [ -x "$program" ] && "$program" --version >/dev/null 2>&1 || continue
    printf '%s\n' "$program"
    return 0
  done
  return 1
}

refuse() {
  cat >&2 <<TEXT
The benchmark "phone" needs rtpengine, ${1}
Install it, for example:
  Debian:        apt-get install rtpengine-daemon
or name the program in ZHEST_RTPENGINE.
TEXT
  exit 1
}

if found; then
  exit 0
fi
command -v apt-get >/dev/null && command -v dpkg >/dev/null || refuse "which was not found."

echo "Unpacking rtpengine from Debian's rtpengine-daemon." >&2
rm -rf "$unpacked"
mkdir -p "$unpacked/packages"
(
  cd "$unpacked/packages"
  wanted() { apt-get -s install --no-install-recommends rtpengine-daemon | awk '/^Inst /{print $2}'; }
  list=$(wanted) || { apt-get -qq update >&2 && list=$(wanted); }
  # shellcheck disable=SC2086
  apt-get -qq -o APT::Sandbox::User=root download rtpengine-daemon $list >&2
  for package in *.deb; do dpkg -x "$package" "$unpacked/root"; done
  rm -f ./*.deb
) || refuse "and Debian's packages could not be fetched."
libraries=$(find "$unpacked/root" -name '*.so*' -printf '%h\n' | sort -u | paste -sd:)
cat >"$unpacked/rtpengine" <<TEXT
#!/bin/sh
LD_LIBRARY_PATH="$libraries" exec "$unpacked/root/usr/bin/rtpengine" "\$@"
TEXT
chmod +x "$unpacked/rtpengine"
found || refuse "and the one of Debian's packages does not run here."
