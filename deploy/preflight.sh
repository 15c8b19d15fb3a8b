# Sourced by deploy/up and deploy/down: where things are, and one sentence for whatever is missing.
# shellcheck shell=bash

PEP_HOME=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
PEP_LOCAL_DIR=${PEP_LOCAL_DIR:-$PEP_HOME/.local}
[[ $PEP_LOCAL_DIR = /* ]] || PEP_LOCAL_DIR=$PWD/$PEP_LOCAL_DIR
PEP_PORT_OFFSET=${PEP_PORT_OFFSET:-0}
PEP_COPIES=${PEP_COPIES:-1}
export PEP_HOME PEP_LOCAL_DIR PEP_PORT_OFFSET PEP_COPIES

OLDEST_JAVA=21
OLDEST_NODE=20
FREE_MEGABYTES=3072

fail() {
    printf 'PEP cannot start: %s\n' "$1" >&2
    exit 1
}

# The services of the list, and the ports of each as NAME:PORT. The launcher reads the list, too, and is stricter.
read_services() {
    local name port management database path links scopes more number=0 file=$PEP_HOME/deploy/services
    SERVICES=() SERVICE_PORTS=()
    [ -r "$file" ] || fail "the list of services, $file, is missing."
    while read -r name port management database path links scopes more || [ -n "$name" ]; do
        number=$((number + 1))
        case $name in '' | '#'*) continue ;; esac
        if [ -z "$scopes" ] || [ -n "$more" ] || ! [[ $port =~ ^[0-9]+$ && $management =~ ^([0-9]+|-)$ ]]; then
            fail "line $number of the list of services (deploy/services) has not all that a service needs; its head tells what."
        fi
        SERVICES+=("$name")
        SERVICE_PORTS+=("$name:$port")
        [ "$management" = - ] || SERVICE_PORTS+=("$name:$management")
    done <"$file"
}
read_services

joined() {
    local IFS=$1
    shift
    printf '%s' "$*"
}

# The major version of a JDK's java, 0 if there is no compiler beside it.
java_major() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || { echo 0; return; }
    "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\)[^"]*".*/\1/p' | head -n 1
}

use_jdk() {
    local home=$1 major
    major=$(java_major "$home")
    [ "${major:-0}" -ge "$OLDEST_JAVA" ] || return 1
    export JAVA_HOME=$home
}

path_jdk() {
    local java
    java=$(command -v java) || return 1
    while [ -L "$java" ]; do
        case $(readlink "$java") in
            /*) java=$(readlink "$java") ;;
            *) java=$(dirname "$java")/$(readlink "$java") ;;
        esac
    done
    (cd "$(dirname "$java")/.." && pwd)
}

find_jdk() {
    local home
    if [ -n "${JAVA_HOME:-}" ] && use_jdk "$JAVA_HOME"; then return; fi
    if home=$(path_jdk) && use_jdk "$home"; then return; fi
    if [ -x /usr/libexec/java_home ] && home=$(/usr/libexec/java_home -v "$OLDEST_JAVA+" 2>/dev/null) && use_jdk "$home"; then return; fi
    for home in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/java/* /opt/jdk*; do
        if use_jdk "$home"; then return; fi
    done
    fail "no JDK $OLDEST_JAVA or newer was found; install one (for example Temurin 25 from https://adoptium.net) or set JAVA_HOME to it."
}

require_node() {
    local major
    command -v node >/dev/null 2>&1 || fail "Node was not found; install Node $OLDEST_NODE or newer (https://nodejs.org)."
    major=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
    [ "$major" -ge "$OLDEST_NODE" ] || fail "Node $(node --version) is too old; install Node $OLDEST_NODE or newer (https://nodejs.org)."
    command -v npm >/dev/null 2>&1 || fail "npm was not found; it comes with Node (https://nodejs.org)."
}

require_maven() {
    MVN=${MVN:-mvn}
    command -v "$MVN" >/dev/null 2>&1 || fail "Maven was not found; install Maven 3.8.5 or newer (https://maven.apache.org)."
}

require_disk() {
    local free
    mkdir -p "$PEP_LOCAL_DIR" 2>/dev/null || fail "$PEP_LOCAL_DIR cannot be written; set PEP_LOCAL_DIR to a folder that can."
    free=$(df -Pk "$PEP_LOCAL_DIR" | awk 'NR == 2 { print int($4 / 1024) }')
    [ "$free" -ge "$FREE_MEGABYTES" ] || fail "only $free MB are free at $PEP_LOCAL_DIR; make room for $FREE_MEGABYTES MB, or set PEP_LOCAL_DIR to a folder on another disk."
}

runs() {
    local pid
    pid=$(cat "$PEP_LOCAL_DIR/run/$1.pid" 2>/dev/null) || return 1
    kill -0 "$pid" 2>/dev/null
}

port_in_use() {
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

require_port() {
    if ! runs "$1" && port_in_use "$2"; then
        fail "port $2 (for $1) is in use; stop the program that uses it, or shift all ports: PEP_PORT_OFFSET=1000 deploy/up"
    fi
}

# Fails if somebody else listens on one of the ports of a component that does not run.
require_ports() {
    local line copy
    [[ $PEP_COPIES =~ ^[1-3]$ ]] || fail "PEP_COPIES must be a number from 1 to 3, not '$PEP_COPIES'."
    [[ $PEP_PORT_OFFSET =~ ^[0-9]+$ ]] && [ "$PEP_PORT_OFFSET" -le 50000 ] || fail "PEP_PORT_OFFSET must be a number from 0 to 50000, not '$PEP_PORT_OFFSET'."
    for line in postgres:15432 kafka:9092 sign-in:8090 graph:8091 registry:8092 "${SERVICE_PORTS[@]}"; do
        require_port "${line%%:*}" $((${line##*:} + PEP_PORT_OFFSET))
    done
    for line in "${SERVICE_PORTS[@]}"; do
        for ((copy = 2; copy <= PEP_COPIES; copy++)); do
            require_port "${line%%:*}-$copy" $((${line##*:} + PEP_PORT_OFFSET + 100 * (copy - 1)))
        done
    done
}

require_modules() {
    local service
    for service in "${SERVICES[@]}"; do
        [ -f "$PEP_HOME/$service/pom.xml" ] ||
            fail "$service is in the list of services (deploy/services), but there is no module $service; docs/how-to-add.md tells how to add one, or take its line out."
        grep -q "<module>$service</module>" "$PEP_HOME/pom.xml" ||
            fail "$service is in the list of services (deploy/services), but not among the modules of pom.xml; add <module>$service</module>."
    done
}

require_built() {
    local service
    for service in "${SERVICES[@]}"; do
        has_jar "$service" || fail "$service is in the list of services (deploy/services) but not built; run deploy/up without --no-build, or take its line out."
    done
}

has_jar() {
    [ -n "$(find "$PEP_HOME/$1/target" -maxdepth 1 -name "$1-*.jar" 2>/dev/null)" ]
}

# True if something was changed, added or deleted since the last build, or was never built.
stale() {
    local stamp=$PEP_HOME/deploy/local/target/built.stamp service
    [ -f "$stamp" ] || return 0
    for service in "${SERVICES[@]}"; do
        has_jar "$service" || return 0
    done
    [ -d "$PEP_HOME/deploy/local/distributions/target/registry" ] && [ -d "$PEP_HOME/deploy/local/target/lib" ] || return 0
    [ -n "$(cd "$PEP_HOME" && find pom.xml schemas platform* deploy/local "${SERVICES[@]}" \
        \( -name target -o -name node_modules -o -name dist -o -name generated -o -path '*/src/test' -o -name test-results \) -prune -o \
        \( -path '*/src/*' -o -path 'gateway/ui/*' -o -name pom.xml \) -newer "$stamp" -print | head -n 1)" ]
}

build() {
    local begin=$SECONDS mark=$PEP_LOCAL_DIR/build.begin log=$PEP_LOCAL_DIR/logs/build.log
    mkdir -p "$PEP_LOCAL_DIR/logs"
    touch "$mark"
    echo "Building (the first time a few minutes; log: $log)"
    if ! (cd "$PEP_HOME" && "$MVN" -ntp -B -T 1C -Pprograms -Dspotless.check.skip=true -Dskip.ui.tests=true -Dmaven.jar.forceCreation=true \
        -pl "$(joined , "${SERVICES[@]}" deploy/local),!platform-test" -am package) >"$log" 2>&1; then
        grep -E '^\[?.{0,8}ERROR' "$log" | head -n 15 >&2
        fail "the build failed; the whole log is $log"
    fi
    # That a build makes folders for what it generates is no change of the sources.
    find "$PEP_HOME/gateway/ui/src" -name generated -prune -exec touch -r "$mark" {}/.. \;
    mv "$mark" "$PEP_HOME/deploy/local/target/built.stamp"
    echo "Built after $((SECONDS - begin)) s."
}

# A copy of the launcher, the sign-in server and the simulator, so that a later build does not disturb what runs.
copy_tools() {
    local target=$PEP_HOME/deploy/local/target jar programs=$PEP_LOCAL_DIR/programs name
    jar=$(find "$target" -maxdepth 1 -name 'local-*.jar' 2>/dev/null | head -n 1)
    [ -n "$jar" ] && [ -d "$target/lib" ] || fail "it is not built; run deploy/up without --no-build."
    TOOLS=$programs/tools-$(cksum <"$jar" | tr ' ' '-')
    [ -d "$TOOLS" ] && return
    mkdir -p "$programs"
    if ! runs sign-in && ! runs graph; then
        rm -rf "$programs"/tools-*
    fi
    name=$(mktemp -d "$programs/copying.XXXXXX")
    cp "$jar" "$target"/lib/*.jar "$name"
    mv "$name" "$TOOLS"
}

# Runs the launcher in place of this shell. What the JVM finds not worth archiving is of no use to anybody: only its errors are shown.
launch() {
    copy_tools
    cd "$PEP_HOME" || exit 1
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx128m \
        -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="$TOOLS/up.jsa" -Xlog:disable -Xlog:all=error:stderr \
        -Dlogback.configurationFile=dev/pep/local/logback.xml \
        -Dpep.local.distributions="$PEP_HOME/deploy/local/distributions/target" \
        -cp "$TOOLS/*" dev.pep.local.up.Up "$@"
}
