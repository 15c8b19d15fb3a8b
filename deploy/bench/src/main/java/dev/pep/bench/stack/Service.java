package dev.pep.bench.stack;

import dev.pep.local.process.ServerProcess;

/** A service that runs as a process of its own, ready to be called. */
public final class Service implements AutoCloseable {

    private final String address;
    private final ServerProcess process;

    Service(String address, ServerProcess process) {
        this.address = address;
        this.process = process;
    }

    public String address() {
        return address;
    }

    /** Ends the process at once, as a crash would: SIGKILL. */
    public void kill() {
        ProcessHandle handle = ProcessHandle.of(process.pid()).orElseThrow();
        handle.destroyForcibly();
    }

    @Override
    public void close() {
        process.close();
    }
}
