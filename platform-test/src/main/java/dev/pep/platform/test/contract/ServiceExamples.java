package dev.pep.platform.test.contract;

import java.util.Map;

/** How a service makes ready what the examples of its document stand for. */
public interface ServiceExamples {

    /** Makes ready what the operation needs; returns what stands in for each word of its example. */
    Map<String, String> ready(String operation);

    /** Returns what stands in for each word of the example that was made ready, so that nothing of it is known. */
    Map<String, String> unknown();

    /** Returns the token of a caller who may call the address. */
    String token(String path);

    /** Waits until what the last call began has ended. */
    default void rest() {}
}
