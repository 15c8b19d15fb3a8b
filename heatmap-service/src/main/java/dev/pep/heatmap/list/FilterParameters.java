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
        description = "Segment; repeated, any of them; (none) means accounts without one",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "ou",
        in = ParameterIn.QUERY,
        description =
                "Operating unit, of those of the caller; repeated, any of them; (none) means accounts without one",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "industry",
        in = ParameterIn.QUERY,
        description = "Industry; repeated, any of them; (none) means accounts without one",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "status",
        in = ParameterIn.QUERY,
        description = "What some partner says of the account; NONE: no partner has said it; repeated, any of them",
        array =
                @ArraySchema(
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"TARGET", "PAST_CUSTOMER", "ACTIVE_CUSTOMER", "NONE"})))
@Parameter(
        name = "partner",
        in = ParameterIn.QUERY,
        description = "Id of a partner that has reported; repeated, any of them",
        array = @ArraySchema(schema = @Schema(type = "string", format = "uuid")))
@Parameter(
        name = "ecm",
        in = ParameterIn.QUERY,
        description = "E-mail address of the ECM, or me for the caller; repeated, any of them",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "age",
        in = ParameterIn.QUERY,
        description = "Of the last report: never, within-N or older-than-N days; repeated, any of them",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "q",
        in = ParameterIn.QUERY,
        description = "Words, each of which is in the name, key, domain or city",
        schema = @Schema(type = "string", maxLength = 200))
@Parameter(
        name = "rowSet",
        in = ParameterIn.QUERY,
        description = "Id of a set of rows, as a digest's link has it: only its accounts, with its partners' reports",
        schema = @Schema(type = "string", format = "uuid"))
@interface FilterParameters {}
