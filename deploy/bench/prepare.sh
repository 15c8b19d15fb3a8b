# Sourced by run and generate: a JDK, everything built, and the class path.
# shellcheck shell=bash

# shellcheck source=../preflight.sh
. "$(dirname "${BASH_SOURCE[0]}")/../preflight.sh"

BENCH=$PEP_HOME/deploy/bench

require_tool() {
    command -v "$1" >/dev/null 2>&1 || PATH=$PATH:/usr/sbin command -v "$1" >/dev/null 2>&1 ||
        fail "$1 was not found; install it (on Debian: apt-get install $2)."
}

bench_stale() {
    local jar
    jar=$(find "$BENCH/target" -maxdepth 1 -name 'bench-*.jar' 2>/dev/null | head -n 1)
    [ -n "$jar" ] && [ -d "$BENCH/target/lib" ] || return 0
    [ "$PEP_HOME/deploy/local/target/built.stamp" -nt "$jar" ] && return 0
    [ -n "$(find "$BENCH/src/main" "$BENCH/pom.xml" -newer "$jar" -print | head -n 1)" ]
}

prepare() {
    local log
    find_jdk
    if stale; then
        require_maven
        require_node
        build
    fi
    if bench_stale; then
        require_maven
        log=$PEP_LOCAL_DIR/logs/build-bench.log
        mkdir -p "$PEP_LOCAL_DIR/logs"
        echo "Building the benchmarks (log: $log)"
        (cd "$PEP_HOME" && "$MVN" -ntp -B -Dmaven.test.skip=true -Dspotless.check.skip=true -pl deploy/bench -am package) \
            >"$log" 2>&1 || fail "the build failed; the whole log is $log"
    fi
    BENCH_CLASS_PATH=$(find "$BENCH/target" -maxdepth 1 -name 'bench-*.jar' | head -n 1):$BENCH/target/lib/*
    export PATH=$PATH:/usr/sbin
}
