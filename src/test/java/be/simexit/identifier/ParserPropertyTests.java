package be.simexit.identifier;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No input makes a parser throw, and what a parser accepts it accepts again as it shows
 * it.
 */
class ParserPropertyTests {

	private static final List<Function<String, Reading<?>>> PARSERS = List.of(SimNumber::parse, MobileNumber::parse,
			Iban::parse, EnterpriseNumber::parse, OperatorPhone::parse, Postcode::parse, StructuredCommunication::parse,
			IdentityCard::parse);

	@Property
	void noTextMakesAParserThrow(@ForAll String typed) {
		for (Function<String, Reading<?>> parser : PARSERS) {
			Reading<?> reading = parser.apply(typed);
			assertThat(reading.value() == null).isEqualTo(reading.refusal() != null);
		}
		assertThat(NationalNumber.isIn(typed)).isIn(true, false);
	}

	@Property(tries = 5000)
	void noNumberLikeTextMakesAParserThrow(@ForAll("numberLike") String typed) {
		noTextMakesAParserThrow(typed);
	}

	@Property
	void aSimNumberReadsItsOwnDisplay(@ForAll("simNumbers") String typed) {
		SimNumber number = SimNumber.parse(typed).get();

		assertThat(number.digits()).isEqualTo(typed);
		assertThat(SimNumber.parse(number.display() + "F").get()).isEqualTo(number);
		assertThat(number.issuerCode()).contains(typed.substring(0, 6));
	}

	@Property
	void anAcceptedMobileNumberReadsItsOwnDisplay(@ForAll("mobiles") String typed) {
		MobileNumber number = MobileNumber.parse(typed).value();

		if (number != null) {
			assertThat(MobileNumber.parse(number.display()).get()).isEqualTo(number);
			assertThat(number.e164()).matches("\\+324[0-9]{8}");
		}
	}

	@Property
	void anAcceptedIbanReadsItsOwnDisplay(@ForAll("belgianAccounts") String typed) {
		Iban iban = Iban.parse(typed).get();

		assertThat(Iban.parse(iban.display()).get()).isEqualTo(iban);
		assertThat(Iban.parse(typed.toLowerCase(Locale.ROOT)).get()).isEqualTo(iban);
	}

	@Property
	void oneWrongDigitOfABelgianIbanIsRefused(@ForAll("belgianAccounts") String typed, @ForAll("places") int place) {
		char digit = typed.charAt(place);
		String wrong = typed.substring(0, place) + (char) ('0' + (digit - '0' + 1) % 10) + typed.substring(place + 1);

		assertThat(Iban.parse(wrong).value()).isNull();
	}

	@Provide
	Arbitrary<String> numberLike() {
		return Arbitraries.strings().withChars("0123456789 .-/+()*F\u00a0\uff10\uff19BEbex").ofMaxLength(40);
	}

	@Provide
	Arbitrary<String> simNumbers() {
		return Arbitraries.strings().numeric().ofMinLength(14).ofMaxLength(16).map((digits) -> "8932" + digits);
	}

	@Provide
	Arbitrary<String> mobiles() {
		return Arbitraries.strings().numeric().ofLength(8).map((digits) -> "04" + digits);
	}

	@Provide
	Arbitrary<Integer> places() {
		return Arbitraries.integers().between(2, 15);
	}

	/** Accounts with right check pairs, of a bank code that no bank has. */
	@Provide
	Arbitrary<String> belgianAccounts() {
		return Arbitraries.longs().between(0, 9_999_999L).map((number) -> {
			long first = 9_990_000_000L + number % 10_000_000L;
			long pair = (first % 97 == 0) ? 97 : first % 97;
			String account = String.format("%010d%02d", first, pair);
			long check = 98 - new BigInteger(account + "111400").mod(BigInteger.valueOf(97)).longValue();
			return String.format("BE%02d", check) + account;
		});
	}

}
