package be.simexit.answer;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The answer of a stage that asks nothing: it was read.
 */
@JsonTypeName("visited")
public record Visited() implements StageAnswer {
}
