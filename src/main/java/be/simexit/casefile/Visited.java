package be.simexit.casefile;

/**
 * The answer of a stage that asks nothing: it was read.
 */
public record Visited() implements StageAnswer {
}
