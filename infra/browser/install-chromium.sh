#!/usr/bin/env bash
# Sees to it that the browser stories have a Chromium and the driver of the same version. Instant where both are there;
# on Debian and Ubuntu it installs them if it may (root, or sudo without a password); elsewhere it says what to install.
set -euo pipefail

found() {
  command -v "${ZHEST_CHROMIUM:-chromium}" >/dev/null && command -v "${ZHEST_CHROMEDRIVER:-chromedriver}" >/dev/null
}

refuse() {
  cat >&2 <<TEXT
The browser stories need Chromium and its ChromeDriver, and ${1}
Install them, for example:
  Debian:        apt-get install chromium chromium-driver
  Fedora:        dnf install chromium chromedriver
or name the two programs in ZHEST_CHROMIUM and ZHEST_CHROMEDRIVER (both of one version).
To build without the browser stories: ./mvnw verify -DskipITs
TEXT
  exit 1
}

if found; then
  exit 0
fi
if [ -n "${ZHEST_CHROMIUM-}${ZHEST_CHROMEDRIVER-}" ]; then
  refuse "ZHEST_CHROMIUM or ZHEST_CHROMEDRIVER names no program."
fi
command -v apt-get >/dev/null || refuse "they were not found."

if [ "$(id -u)" = 0 ]; then
  as_root=()
elif sudo -n true 2>/dev/null; then
  as_root=(sudo -n)
else
  refuse "this user may not install them."
fi

echo "Installing chromium and chromium-driver with apt-get." >&2
install() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 "$@" >&2
}
if ! { install update && install install -y --no-install-recommends chromium chromium-driver; }; then
  refuse "apt-get could not install them."
fi
found || refuse "they are still missing after the installation."
