package be.simexit.operator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * The shipped data: every brand is there, everything has a source, and each operator asks
 * only what it needs.
 */
class OperatorDataTests {

	private static final Directory DIRECTORY = RealDirectory.load();

	private static final String FIND = "name mobileNumber address";

	private static final String NUMBERED = "name mobileNumber customerNumber address";

	/** What a subscription asks; prepaid cards ask name and mobile number everywhere. */
	private static final Map<String, String> REQUIRED = new TreeMap<>(Map.ofEntries(Map.entry("proximus", NUMBERED),
			Map.entry("scarlet", NUMBERED), Map.entry("mobile-vikings", NUMBERED), Map.entry("orange", NUMBERED),
			Map.entry("hey", FIND), Map.entry("voo", FIND), Map.entry("telenet", NUMBERED), Map.entry("base", NUMBERED),
			Map.entry("digi", FIND), Map.entry("lycamobile", FIND), Map.entry("yoin", FIND), Map.entry("edpnet", FIND),
			Map.entry("undo", FIND), Map.entry("other", FIND)));

	@Test
	void everyBrandOfTheFactsIsThere() {
		assertThat(codes(Status.CURRENT)).containsExactlyInAnyOrder("proximus", "scarlet", "mobile-vikings", "orange",
				"hey", "voo", "telenet", "base", "digi", "lycamobile", "yoin", "edpnet", "undo");
		assertThat(codes(Status.DOUBTFUL)).containsExactlyInAnyOrder("neibo", "mega", "lebara", "carrefour-mobile",
				"vectone", "tadaam", "united-telecom", "join-experience", "citymesh", "jim-mobile");
		assertThat(codes(Status.RETIRED)).containsExactlyInAnyOrder("aldi-talk", "simyo", "ortel-mobile", "mobistar",
				"youfone");
		assertThat(codes(Status.UNLISTED)).containsExactly("other");
	}

	@TestFactory
	List<DynamicTest> eachOperatorAsksOnlyWhatItNeeds() {
		assertThat(REQUIRED.keySet())
			.containsExactlyInAnyOrderElementsOf(DIRECTORY.choosable().stream().map(OperatorEntry::code).toList());
		return DIRECTORY.choosable().stream().map((operator) -> dynamicTest(operator.code(), () -> {
			assertThat(codes(operator.data().asks().required(false))).isEqualTo(REQUIRED.get(operator.code()));
			assertThat(codes(operator.data().asks().required(true))).isEqualTo("name mobileNumber");
		})).toList();
	}

	@Test
	void everythingHasASourceAndADateAndAGrade() {
		for (OperatorEntry operator : DIRECTORY.operators()) {
			for (ContactEntry contact : operator.contacts()) {
				assertThat(contact.source().name()).as("%s %s", operator.code(), contact.code()).isNotBlank();
				assertThat(contact.data().date().value()).isNotBlank();
				assertThat(contact.data().grade()).isNotNull();
			}
			for (FactData fact : operator.facts()) {
				assertThat(fact.source().name()).as("%s %s", operator.code(), fact.code()).isNotBlank();
				assertThat(fact.date().value()).isNotBlank();
				assertThat(fact.grade()).isNotNull();
			}
			assertThat(operator.contacts().size() + operator.facts().size()).as(operator.code()).isPositive();
		}
	}

	@Test
	void seededContactsAreNeverCheckedByAnybody() {
		assertThat(DIRECTORY.operators()).flatMap(OperatorEntry::contacts)
			.allSatisfy((contact) -> assertThat(contact.checkedOn()).isNull());
	}

	@ParameterizedTest
	@CsvSource({ "proximus, 0202.239.951", "orange, 0456.810.810", "telenet, 0473.416.418", "base, 0462.925.669",
			"digi, 0803.299.956", "lycamobile, 0887.848.918", "edpnet, 0799.091.641", "undo, 0788.352.652" })
	void knowsTheEnterpriseNumber(String code, String number) {
		assertThat(DIRECTORY.find(code).orElseThrow().data().enterpriseNumber()).isEqualTo(number);
	}

	@Test
	void keepsBothSidesOfAConflict() {
		OperatorEntry proximus = DIRECTORY.find("proximus").orElseThrow();

		assertThat(proximus.contacts(Channel.PHONE).stream().filter((it) -> it.data().grade() == Grade.CONFLICTING))
			.extracting((contact) -> contact.data().value().replace(" ", ""))
			.containsExactlyInAnyOrder("080055800", "080055500");
		assertThat(DIRECTORY.find("lycamobile")
			.orElseThrow()
			.contacts(Channel.PHONE)
			.stream()
			.filter((it) -> it.data().grade() == Grade.CONFLICTING)).hasSize(2);
	}

	@Test
	void publishesNoTelephoneNumberOfDigi() {
		assertThat(DIRECTORY.find("digi").orElseThrow().contacts(Channel.PHONE)).isEmpty();
	}

	private static List<String> codes(Status status) {
		return DIRECTORY.operators()
			.stream()
			.filter((operator) -> operator.data().status() == status)
			.map(OperatorEntry::code)
			.toList();
	}

	private static String codes(Set<CustomerField> fields) {
		return String.join(" ", fields.stream().map(CustomerField::code).toList());
	}

}
