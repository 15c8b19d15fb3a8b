package dev.pep.heatmap.list;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters by which the heatmap's list is sorted and paged in the OpenAPI document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "sort",
        in = ParameterIn.QUERY,
        description = "What to sort the rows by; equal ones are sorted by name",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"name", "ou", "segment", "industry", "city", "ecm", "lastReport"},
                        defaultValue = "name"))
@Parameter(
        name = "dir",
        in = ParameterIn.QUERY,
        description = "Ascending or descending",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"asc", "desc"},
                        defaultValue = "asc"))
@Parameter(name = "after", in = ParameterIn.QUERY, description = "Cursor: 'next' of the previous page")
@Parameter(name = "at", in = ParameterIn.QUERY, description = "Row to jump to, counted from 0, instead of a cursor")
@Parameter(
        name = "limit",
        in = ParameterIn.QUERY,
        description = "Rows per page",
        schema = @Schema(type = "integer", format = "int32", minimum = "1", maximum = "200", defaultValue = "50"))
@interface PageParameters {}
