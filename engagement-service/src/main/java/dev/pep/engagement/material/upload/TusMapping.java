package dev.pep.engagement.material.upload;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Takes the calls of the protocol. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(
        method = {
            RequestMethod.OPTIONS,
            RequestMethod.POST,
            RequestMethod.HEAD,
            RequestMethod.PATCH,
            RequestMethod.DELETE
        })
@interface TusMapping {

    /** Where uploads are begun, and where each one is. */
    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String[] value();
}
