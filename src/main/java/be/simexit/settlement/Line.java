package be.simexit.settlement;

/**
 * One line of a forecast.
 *
 * @param heading what the line is for
 * @param amount how much
 * @param working how it was reached
 * @param rule the rule it rests on
 */
public record Line(Heading heading, Range amount, Working working, RuleId rule) {
}
