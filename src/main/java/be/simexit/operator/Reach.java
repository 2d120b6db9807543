package be.simexit.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * From where a telephone number works.
 *
 * @param own from a SIM card of that network
 * @param belgium from any line in Belgium
 * @param abroad from another country
 */
@Embeddable
public record Reach(@Enumerated(EnumType.STRING) @Column(name = "reach_own") Works own,
		@Enumerated(EnumType.STRING) @Column(name = "reach_belgium") Works belgium,
		@Enumerated(EnumType.STRING) @Column(name = "reach_abroad") Works abroad) {
}
