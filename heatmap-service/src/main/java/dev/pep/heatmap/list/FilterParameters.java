package dev.pep.heatmap.list;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters of the heatmap's filter in the OpenAPI document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "segment", in = ParameterIn.QUERY, array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(name = "ou", in = ParameterIn.QUERY, array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(name = "industry", in = ParameterIn.QUERY, array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "status",
        in = ParameterIn.QUERY,
        description = "TARGET, PAST_CUSTOMER, ACTIVE_CUSTOMER or NONE",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "partner",
        in = ParameterIn.QUERY,
        description = "Accounts of which this partner has reported",
        array = @ArraySchema(schema = @Schema(type = "string", format = "uuid")))
@Parameter(
        name = "ecm",
        in = ParameterIn.QUERY,
        description = "E-mail address, or me",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "age",
        in = ParameterIn.QUERY,
        description = "never, within-N or older-than-N days since the last report",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(name = "q", in = ParameterIn.QUERY, description = "Words in name, key, domain or city")
@Parameter(name = "rowSet", in = ParameterIn.QUERY, schema = @Schema(type = "string", format = "uuid"))
@interface FilterParameters {}
