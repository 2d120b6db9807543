package be.simexit.operator;

/**
 * From where a telephone number works.
 *
 * @param own from a SIM card of that network
 * @param belgium from any line in Belgium
 * @param abroad from another country
 */
public record Reach(Works own, Works belgium, Works abroad) {
}
