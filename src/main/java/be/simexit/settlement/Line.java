package be.simexit.settlement;

/**
 * One line of a forecast.
 *
 * @param code what the line is, such as "subscription"
 * @param amount how much
 * @param working how it was reached
 * @param rule the id of the rule it rests on (law.md)
 */
public record Line(String code, Range amount, Working working, String rule) {
}
