package be.simexit.operator;

import java.util.ArrayList;
import java.util.List;

import be.simexit.content.ContentRows;
import be.simexit.content.ContentVersion;
import be.simexit.text.Faults;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the database in line with the operators' data files, in one transaction; what
 * editors say stands beside and stays.
 */
@Component
class OperatorInitializer implements SmartInitializingSingleton {

	private final OperatorFiles files;

	private final Faults faults;

	private final Operators operators;

	private final ContentVersion version;

	private final TransactionTemplate transaction;

	private final CurrentDirectory directory;

	OperatorInitializer(OperatorFiles files, Faults faults, Operators operators, ContentVersion version,
			TransactionTemplate transaction, CurrentDirectory directory) {
		this.files = files;
		this.faults = faults;
		this.operators = operators;
		this.version = version;
		this.transaction = transaction;
		this.directory = directory;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.faults.stopIfAny();
		this.transaction.executeWithoutResult((status) -> {
			if (this.version.takes("the operators")) {
				seed();
			}
		});
		this.directory.refresh();
	}

	private void seed() {
		List<Operator> rows = new ArrayList<>(this.operators.findAll());
		List<OperatorData> said = this.files.operators();
		ContentRows.follow(rows, said.stream().map(OperatorData::alone).toList(),
				(data) -> this.operators.save(new Operator(data)));
		for (OperatorData data : said) {
			rows.stream().filter((row) -> row.code().equals(data.code())).forEach((row) -> row.followParts(data));
		}
		for (Operator operator : rows) {
			if (said.stream().noneMatch((data) -> data.code().equals(operator.code()))) {
				leave(operator);
			}
		}
	}

	/** A brand without a file goes, unless editors touched something of it. */
	private void leave(Operator operator) {
		if (operator.isTouchedAnywhere()) {
			operator.keepAllWithoutFile();
		}
		else {
			this.operators.delete(operator);
		}
	}

}
