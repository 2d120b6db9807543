package be.simexit.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import be.simexit.content.Grade;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * The shipped data: every brand is there, everything has a source, and each operator asks
 * only what it needs.
 */
class OperatorDataTests {

	private static final Directory DIRECTORY = RealDirectory.load();

	/** By these an operator finds a customer. */
	private static final Set<CustomerField> FIND = Set.of(CustomerField.NAME, CustomerField.MOBILE_NUMBER,
			CustomerField.ADDRESS);

	@Test
	void everyDataFileIsABrandAndOneStandsForAllOthers() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "data", "operators"))) {
			assertThat(files.map((file) -> file.getFileName().toString().replace(".yaml", "")))
				.containsExactlyInAnyOrderElementsOf(DIRECTORY.operators().stream().map(OperatorEntry::code).toList());
		}
		assertThat(DIRECTORY.operators()).filteredOn((operator) -> operator.data().status() == Status.UNLISTED)
			.singleElement()
			.isEqualTo(DIRECTORY.choosable().get(DIRECTORY.choosable().size() - 1));
	}

	@Test
	void whatBecameOfABrandThatCannotBeChosenIsTold() {
		assertThat(DIRECTORY.operators()).filteredOn((operator) -> !operator.data().status().isChoosable())
			.isNotEmpty()
			.allSatisfy((operator) -> assertThat(operator.fate()).as(operator.code()).isNotEmpty());
	}

	@TestFactory
	List<DynamicTest> eachOperatorAsksOnlyWhatItNeeds() {
		return DIRECTORY.choosable().stream().map((operator) -> dynamicTest(operator.code(), () -> {
			Set<CustomerField> asked = operator.data().asks().required(false);
			assertThat(asked).containsAll(FIND);
			assertThat(asked).allMatch((field) -> FIND.contains(field) || field == CustomerField.CUSTOMER_NUMBER);
			assertThat(operator.data().asks().required(true)).containsExactlyInAnyOrder(CustomerField.NAME,
					CustomerField.MOBILE_NUMBER);
		})).toList();
	}

	@Test
	void everyBrandHasSomethingKnownAndEachHasASource() {
		for (OperatorEntry operator : DIRECTORY.operators()) {
			for (ContactEntry contact : operator.contacts()) {
				assertThat(contact.source().name()).as("%s %s", operator.code(), contact.code()).isNotBlank();
			}
			for (FactData fact : operator.facts()) {
				assertThat(fact.source().name()).as("%s %s", operator.code(), fact.code()).isNotBlank();
			}
			assertThat(operator.contacts().size() + operator.facts().size()).as(operator.code()).isPositive();
		}
	}

	@Test
	void seededContactsAreNeverCheckedByAnybody() {
		assertThat(DIRECTORY.operators()).flatMap(OperatorEntry::contacts)
			.allSatisfy((contact) -> assertThat(contact.checkedOn()).isNull());
	}

	@Test
	void keepsBothSidesOfAConflict() {
		OperatorEntry proximus = DIRECTORY.find("proximus").orElseThrow();

		assertThat(proximus.contacts(Channel.PHONE).stream().filter((it) -> it.data().grade() == Grade.CONFLICTING))
			.extracting((contact) -> contact.data().value().replace(" ", ""))
			.containsExactlyInAnyOrder("080055800", "080055500", "080022800");
		assertThat(proximus.contacts(Channel.PHONE)).noneMatch((line) -> line.purpose() == Purpose.CANCEL);
		assertThat(DIRECTORY.find("lycamobile").orElseThrow().contacts(Channel.PHONE))
			.noneMatch((line) -> line.data().grade() == Grade.CONFLICTING);
	}

	@Test
	void publishesNoTelephoneNumberOfDigi() {
		assertThat(DIRECTORY.find("digi").orElseThrow().contacts(Channel.PHONE)).isEmpty();
	}

}
