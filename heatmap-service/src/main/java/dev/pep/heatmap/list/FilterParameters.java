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
@Parameter(
        name = "segment",
        in = ParameterIn.QUERY,
        description = "Segment; (none) for accounts without one; repeat it to allow several",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "ou",
        in = ParameterIn.QUERY,
        description =
                "Operating unit, one of the caller's; (none) for accounts without one; repeat it to allow several",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "industry",
        in = ParameterIn.QUERY,
        description = "Industry; (none) for accounts without one; repeat it to allow several",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "status",
        in = ParameterIn.QUERY,
        description =
                "Status that some partner has reported; NONE for accounts without one; repeat it to allow several",
        array =
                @ArraySchema(
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"TARGET", "PAST_CUSTOMER", "ACTIVE_CUSTOMER", "NONE"})))
@Parameter(
        name = "partner",
        in = ParameterIn.QUERY,
        description = "Id of a partner that has reported; repeat it to allow several",
        array = @ArraySchema(schema = @Schema(type = "string", format = "uuid")))
@Parameter(
        name = "ecm",
        in = ParameterIn.QUERY,
        description = "Email address of the ECM, or me for the caller; repeat it to allow several",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "age",
        in = ParameterIn.QUERY,
        description =
                "Age of the last report: never, or within-N or older-than-N for a number of days; repeat it to allow several",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "q",
        in = ParameterIn.QUERY,
        description = "Words that must each occur in the name, key, domain or city",
        schema = @Schema(type = "string", maxLength = 200))
@Parameter(
        name = "rowSet",
        in = ParameterIn.QUERY,
        description =
                "Id of a digest's set of rows, from the digest's link: only its accounts, with its partners' reports",
        schema = @Schema(type = "string", format = "uuid"))
@interface FilterParameters {}
