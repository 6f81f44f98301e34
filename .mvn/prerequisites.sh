# Read by mvnw. Finds the two things that a build needs and says at once which one is absent.
# Maven itself runs on JDK 25, because Spotless formats inside Maven's own JVM and must know the language level.

jdk25() {
  for home in "${JAVA_HOME-}" "${JDK25_HOME-}" /usr/lib/jvm/*25* "$HOME"/.sdkman/candidates/java/25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$home/release" || continue
    printf '%s\n' "$home"
    return 0
  done
  return 1
}

set +f
if ! JAVA_HOME=$(jdk25); then
  echo "Zhest needs JDK 25, and none was found. Install one (for example Temurin 25) and set JAVA_HOME to it." >&2
  exit 1
fi
set -f
export JAVA_HOME

if ! node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' 2>/dev/null; then
  echo "Zhest needs Node.js 20.19 or newer with npm, and $(node -v 2>/dev/null || echo none) was found." >&2
  exit 1
fi

# Maven's own libraries still use what JDK 25 warns about; nothing of ours does.
export MAVEN_OPTS="${MAVEN_OPTS-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
