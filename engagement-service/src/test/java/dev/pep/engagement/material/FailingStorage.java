package dev.pep.engagement.material;

import dev.pep.engagement.material.storage.Storage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Puts itself in front of the storage of materials, and fails when it is told to. */
@TestComponent
public class FailingStorage implements BeanPostProcessor {

    private final AtomicReference<@Nullable Fault> fault = new AtomicReference<>();

    /** What happens in place of a call, if anything is thrown. */
    public interface Fault {
        void before(String method, @Nullable Object[] arguments) throws RuntimeException;
    }

    /** Lets each call meet a fault until it is mended. */
    public void breakDown(Fault with) {
        fault.set(with);
    }

    public void mend() {
        fault.set(null);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Storage storage ? guarded(storage) : bean;
    }

    private Object guarded(Storage storage) {
        return Proxy.newProxyInstance(
                Storage.class.getClassLoader(),
                new Class<?>[] {Storage.class},
                (proxy, method, arguments) -> call(storage, method, arguments));
    }

    private Object call(Storage storage, Method method, @Nullable Object[] arguments) throws Throwable {
        Fault present = fault.get();
        if (present != null) {
            present.before(method.getName(), arguments);
        }
        try {
            return method.invoke(storage, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
