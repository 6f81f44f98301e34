#!/usr/bin/env bash
# Sees to it that the tests have real peers to talk to: sipp, baresip and kamailio, and coturn, with the client that tries it. Each is taken
# from the path where it is there; else it is unpacked from Debian's packages into target/peers (nothing is installed, and
# no service starts). Prints nothing where all is well; a peer that is missing fails the build.
set -euo pipefail
cd "$(dirname "$0")"
peers="$PWD/target/peers"
declare -A packages=([sipp]=sip-tester [baresip]=baresip [kamailio]=kamailio [kamcmd]=kamailio [turnserver]=coturn [turnutils_uclient]=coturn [turnutils_peer]=coturn)

# Whatever it says to a request for help: only the system's own "cannot be run" (126) and "not found, or a library" (127) count.
runs() {
  local status=0
  [ -x "$1" ] || return 1
  "$1" -h >/dev/null 2>&1 </dev/null || status=$?
  [ "$status" != 126 ] && [ "$status" != 127 ]
}

refuse() {
  cat >&2 <<TEXT
The tests need ${1}, ${2}
Install it, for example:
  Debian:        apt-get install ${packages[$1]}
or put it on the path.
TEXT
  exit 1
}

library_path() {
  find "$peers/root" -name '*.so*' -printf '%h\n' | sort -u | grep -v -e '/modules' | paste -sd:
}

# Another program of the same package may have brought it.
fetch_package() {
  [ ! -e "$peers/root/usr/share/doc/${packages[$1]}" ] || return 0
  command -v apt-get >/dev/null && command -v dpkg >/dev/null || refuse "$1" "which was not found."
  echo "Unpacking $1 from Debian's ${packages[$1]}." >&2
  mkdir -p "$peers/packages" "$peers/bin" "$peers/root"
  (
    cd "$peers/packages"
    wanted() { apt-get -s install --no-install-recommends "${packages[$1]}" | awk '/^Inst /{print $2}'; }
    fetch() { apt-get -qq -o APT::Sandbox::User=root download "$@" >&2; }
    # What is installed already needs no second copy, but the package itself does when its program is not on the path.
    list=$(wanted "$1") || { apt-get -qq update >&2 && list=$(wanted "$1"); }
    # shellcheck disable=SC2086
    fetch ${packages[$1]} $list || { apt-get -qq update >&2 && fetch ${packages[$1]} $list; }
    for package in *.deb; do dpkg -x "$package" "$peers/root"; done
    rm -f ./*.deb
  ) || refuse "$1" "and Debian's packages could not be fetched."
}

unpack() {
  fetch_package "$1"
  local program
  program=$(find "$peers/root/usr" -path "*bin/$1" | head -1)
  [ -n "$program" ] || refuse "$1" "and Debian's package does not hold it."
  cat >"$peers/bin/$1" <<TEXT
#!/bin/sh
LD_LIBRARY_PATH="$(library_path)\${LD_LIBRARY_PATH:+:\$LD_LIBRARY_PATH}" exec "$program" "\$@"
TEXT
  chmod +x "$peers/bin/$1"
  runs "$peers/bin/$1" || refuse "$1" "and the one of Debian's packages does not run here."
}

for peer in sipp baresip kamailio kamcmd turnserver turnutils_uclient turnutils_peer; do
  installed=$(command -v "$peer" || true)
  if runs "$peers/bin/$peer" || runs "$installed"; then
    continue
  fi
  unpack "$peer"
done
