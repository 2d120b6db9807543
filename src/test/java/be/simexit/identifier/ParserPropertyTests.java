package be.simexit.identifier;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import be.simexit.Chance;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No input makes a parser throw, and what a parser accepts it accepts again as it shows
 * it.
 */
class ParserPropertyTests {

	private static final List<Function<String, Reading<?>>> PARSERS = List.of(SimNumber::parse, MobileNumber::parse,
			Iban::parse, EnterpriseNumber::parse, OperatorPhone::parse, Postcode::parse,
			StructuredCommunication::parse);

	@Test
	void noTextMakesAParserThrow() {
		Chance.always((chance) -> everyParserStands(chance.text()));
	}

	@Test
	void noNumberLikeTextMakesAParserThrow() {
		Chance.always(5,
				(chance) -> everyParserStands(chance.textOf("0123456789 .-/+()*F\u00a0\uff10\uff19BEbex", 0, 40)));
	}

	private static void everyParserStands(String typed) {
		for (Function<String, Reading<?>> parser : PARSERS) {
			Reading<?> reading = parser.apply(typed);
			assertThat(reading.value() == null).isEqualTo(reading.refusal() != null);
		}
		assertThat(NationalNumber.isIn(typed)).isIn(true, false);
	}

	@Test
	void aSimNumberReadsItsOwnDisplay() {
		Chance.always((chance) -> {
			String typed = "8932" + chance.digits(14, 16);
			SimNumber number = SimNumber.parse(typed).get();

			assertThat(number.digits()).isEqualTo(typed);
			assertThat(SimNumber.parse(number.display() + "F").get()).isEqualTo(number);
			assertThat(number.issuerCode()).contains(typed.substring(0, 6));
		});
	}

	@Test
	void anAcceptedMobileNumberReadsItsOwnDisplay() {
		AtomicInteger accepted = new AtomicInteger();
		Chance.always((chance) -> {
			MobileNumber number = MobileNumber.parse("04" + chance.digits(8, 8)).value();

			if (number != null) {
				accepted.incrementAndGet();
				assertThat(MobileNumber.parse(number.display()).get()).isEqualTo(number);
				assertThat(number.e164()).matches("\\+324[0-9]{8}");
			}
		});
		assertThat(accepted.get()).isPositive();
	}

	@Test
	void anAcceptedIbanReadsItsOwnDisplay() {
		Chance.always((chance) -> {
			String typed = belgianAccount(chance);
			Iban iban = Iban.parse(typed).get();

			assertThat(Iban.parse(iban.display()).get()).isEqualTo(iban);
			assertThat(Iban.parse(typed.toLowerCase(Locale.ROOT)).get()).isEqualTo(iban);
		});
	}

	@Test
	void oneWrongDigitOfABelgianIbanIsRefused() {
		Chance.always((chance) -> {
			String typed = belgianAccount(chance);
			int place = chance.whole(2, 15);
			char wrong = (char) ('0' + (typed.charAt(place) - '0' + 1) % 10);

			assertThat(Iban.parse(typed.substring(0, place) + wrong + typed.substring(place + 1)).value()).isNull();
		});
	}

	/** An account with right check pairs, of a bank code that no bank has. */
	private static String belgianAccount(Chance chance) {
		long first = 9_990_000_000L + chance.whole(0, 9_999_999);
		long pair = (first % 97 == 0) ? 97 : first % 97;
		String account = String.format("%010d%02d", first, pair);
		long check = 98 - new BigInteger(account + "111400").mod(BigInteger.valueOf(97)).longValue();
		return String.format("BE%02d", check) + account;
	}

}
