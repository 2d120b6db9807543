package be.simexit.calculator;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The calculators work without a case, store nothing, and lose nothing that was typed.
 */
@ServerTest
class CalculatorIntegrationTests {

	private static final Map<String, String> BILL = Map.of("contract.kind", "fixed", "contract.termMonths", "24",
			"contract.startedOn", "2026-09-10", "contract.monthlyFee", "20", "contract.billing", "ahead", "lastDay",
			"2026-12-10", "contract.deviceValue", "1.234,56");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theLastBillIsWorkedOutAndNothingIsStored() {
		Visitor visitor = new Visitor(this.port).get("/calculator/last-bill");

		HttpResponse<String> answer = visitor.post("/calculator/last-bill", BILL);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("3 months left of the first six months × €20.00.")
			.contains("€60.00")
			.contains("FEE-01")
			.contains("€1,080.24")
			.contains("value=\"1.234,56\"");
		assertThat(visitor.cookie("case")).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from case_file").query(Long.class).single()).isZero();
	}

	@Test
	void whoDoesNotKnowTheStartGetsARange() {
		assertThat(posted("last-bill", with(BILL, "contract.startedOn", "")).text()).contains("at most €120.00")
			.contains("The start is not known")
			.contains("at most €1,234.56");
	}

	@Test
	void theRealBillIsLaidBesideIt() {
		assertThat(posted("last-bill", with(with(BILL, "billAmount", "5000"), "contract.usage", "0")).text())
			.contains("More than expected")
			.contains("€4,532.90")
			.contains("A detailed bill is free");
		assertThat(posted("last-bill", with(BILL, "billAmount", "450")).text()).contains("lies within the forecast");
	}

	@Test
	void useThatNobodyFilledInExplainsNothingAndDeniesNothing() {
		assertThat(posted("last-bill", with(BILL, "billAmount", "5000")).text()).contains("plus use not billed yet")
			.contains("More than we can explain. How much of it is calls and data?")
			.doesNotContain("More than expected");
	}

	@Test
	void aLastBillMayBeACredit() {
		assertThat(posted("last-bill", with(BILL, "billAmount", "−10,00")).text())
			.contains("This bill is a credit: €10.00 comes back to you");
	}

	@Test
	void aFirmHasItsContractAndANewContractItsFourteenDays() {
		assertThat(posted("last-bill", with(BILL, "firm", "yes")).text()).contains("Your contract decides")
			.doesNotContain("€60.00");
		assertThat(posted("last-bill", with(BILL, "madeOn", "2026-11-24")).text())
			.contains("You may still undo this contract, free of an exit fee, until about 8 December 2026")
			.contains("€60.00");
		assertThat(posted("last-bill", with(BILL, "madeOn", "2026-11-10")).text())
			.doesNotContain("undo this contract,");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			last-bill      | contract.monthlyFee | 99999      | A monthly fee of 1,000 euro or more cannot be right
			last-bill      | contract.monthlyFee | -1         | without a minus
			last-bill      | contract.termMonths | 10000      | A first term has 1 to 24 months
			last-bill      | contract.startedOn  | 2026-12-11 | after the day on which the line ends
			last-bill      | contract.deviceRows | 1;2        | The table goes up somewhere
			last-bill      | lastDay             | never      | Write the date as day, month, year
			prepaid-refund | prepaid.paidCredit  | lots       | Write an amount in euro
			prepaid-refund | prepaid.fee         | 100        | The law allows 5
			late-bill      | debt                | 100000     | too high to be right
			late-bill      | remindedOn          | 2099-01-01 | This day has not come yet
			late-porting   | days                | -1         | from 0 to 999
			late-porting   | numbers             | 0          | from 1 to 99
			""")
	void nonsenseIsNamedAndKept(String calculator, String field, String typed, String message) {
		Visitor visitor = posted(calculator, with(BILL, field, typed));

		assertThat(visitor.status()).isEqualTo(422);
		assertThat(visitor.page()).contains("Error: ")
			.contains("href=\"#" + field + "\"")
			.contains(typed.replaceFirst("^([0-9]{4})-[0-9]{2}-[0-9]{2}$", "value=\"$1\""));
		assertThat(visitor.text()).contains(message);
	}

	@Test
	void anotherLanguageKeepsWhatWasTypedAndBlamesNobody() {
		Visitor visitor = new Visitor(this.port).get("/calculator/late-porting");

		HttpResponse<String> empty = visitor.post("/calculator/late-porting?lang=zh", Map.of("speak", "yes"));
		HttpResponse<String> half = visitor.post("/calculator/late-porting?lang=zh",
				Map.of("speak", "yes", "days", "12"));
		HttpResponse<String> whole = visitor.post("/calculator/late-porting?lang=zh",
				Map.of("speak", "yes", "days", "12", "numbers", "1", "requestedOn", "2026-10-31"));

		assertThat(empty.statusCode()).isEqualTo(200);
		assertThat(half.body()).contains("转网延误").contains("value=\"12\"").doesNotContain("role=\"alert\"");
		assertThat(whole.body()).contains("€36.00").contains("2027年4月30日");
	}

	@Test
	void prepaidCreditComesBackOnlyAfterPorting() {
		assertThat(posted("prepaid-refund", Map.of("prepaid.paidCredit", "12")).text()).contains("€0.00")
			.contains("The law gives credit back only after a move")
			.contains("PRE-01");
		assertThat(posted("prepaid-refund",
				Map.of("prepaid.paidCredit", "12", "prepaid.portedOn", "2026-11-01", "askedOn", "2026-11-20",
						"prepaid.bonus", "3"))
			.text()).contains("€7.00 to €12.00").contains("PRE-04").contains("PRE-02").contains("1 December 2026");
		assertThat(posted("prepaid-refund",
				Map.of("prepaid.paidCredit", "12", "prepaid.portedOn", "2026-11-01", "askedOn", "2026-12-02"))
			.text()).contains("You had to ask for it by");
	}

	@Test
	void aLateBillHasCeilingsAndDays() {
		Visitor visitor = posted("late-bill", Map.of("debt", "300", "missed", "4", "reminders", "1", "billedOn",
				"2026-10-31", "remindedOn", "2026-11-20", "remindedBy", "email"));

		assertThat(visitor.text()).contains("at most €45.00")
			.contains("at most €7.50")
			.contains("30 November 2026")
			.contains("4 December 2026")
			.contains("31 October 2031");
	}

	private Visitor posted(String calculator, Map<String, String> fields) {
		return new Visitor(this.port).get("/calculator/" + calculator).submit("/calculator/" + calculator, fields);
	}

	private static Map<String, String> with(Map<String, String> fields, String field, String typed) {
		Map<String, String> all = new LinkedHashMap<>(fields);
		all.put(field, typed);
		return all;
	}

}
