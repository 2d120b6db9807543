package be.simexit.feedback;

/**
 * What a verdict is about: a contact in the version that the visitor saw.
 *
 * @param operator the operator's code
 * @param contact the contact's code
 * @param version the version of the contact
 */
public record Voted(String operator, String contact, long version) {
}
