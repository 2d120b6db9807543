package be.simexit.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import be.simexit.form.FormBinder;
import be.simexit.form.TypedRequest;
import be.simexit.route.Visit;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * The form of every stage that has one: a stage is one line.
 */
@Component
public class StageForms {

	private static final Map<String, Line> LINES = Stream.of(stage("goal", GoalForm.class, GoalForm::of),
			stage("block", BlockForm.class, BlockForm::of), stage("forfeit", ForfeitForm.class, ForfeitForm::of),
			stage("rest", PackRestForm.class, PackRestForm::of),
			stage("withdraw", WithdrawForm.class, WithdrawForm::of),
			stage("operator", OperatorForm.class, OperatorForm::of),
			stage("details", DetailsForm.class, DetailsForm::of), stage("channel", ChannelForm.class, ChannelForm::of),
			stage("request", RequestForm.class, RequestForm::of),
			stage("accounts", AccountsForm.class, AccountsForm::of), stage("sent", SentForm.class, SentForm::of),
			stage("bill", BillForm.class, BillForm::of), stage("refund", RefundForm.class, RefundForm::of),
			stage("port", PortForm.class, PortForm::of), stage("moved", MovedForm.class, MovedForm::of),
			stage("writer", DetailsForm.class, DetailsForm::of), stage("claim", ClaimForm.class, ClaimForm::of),
			stage("settled", SettledForm.class, SettledForm::of), stage("confirm", ConfirmForm.class, ConfirmForm::of))
		.collect(Collectors.toUnmodifiableMap(Line::stage, Function.identity()));

	private static final Line NO_FORM = stage("", VisitedForm.class, (visit) -> new VisitedForm());

	private final FormBinder binder;

	StageForms(FormBinder binder) {
		this.binder = binder;
	}

	/**
	 * The codes of the stages that have a form.
	 */
	static List<String> stages() {
		return LINES.keySet().stream().sorted().toList();
	}

	static Class<? extends StageForm> type(String stage) {
		return LINES.getOrDefault(stage, NO_FORM).type();
	}

	/**
	 * The form of a stage with what is known already.
	 */
	public StageForm fill(String stage, Visit visit, Map<String, String> chosen) {
		return LINES.getOrDefault(stage, NO_FORM).fill().apply(visit, chosen);
	}

	/**
	 * The form of a stage as it was sent, checked as far as its fields tell.
	 */
	public Sent read(String stage, HttpServletRequest request) {
		return Sent.of(this.binder.read(type(stage), gathered(request)));
	}

	/** Fields whose names are not known beforehand, as values of one field. */
	private static HttpServletRequest gathered(HttpServletRequest request) {
		Map<String, List<String>> all = new LinkedHashMap<>();
		List<String> moves = new ArrayList<>();
		request.getParameterMap().forEach((name, values) -> {
			if (name.startsWith(AccountsForm.PREFIX) && values.length > 0) {
				moves.add(name.substring(AccountsForm.PREFIX.length()) + ":" + values[0]);
			}
			all.put(name, List.of(values));
		});
		if (!moves.isEmpty()) {
			all.put("moves", moves);
		}
		return new TypedRequest(request, all);
	}

	private static Line stage(String code, Class<? extends StageForm> type, Function<Visit, StageForm> fill) {
		return new Line(code, type, (visit, chosen) -> fill.apply(visit));
	}

	private static Line stage(String code, Class<? extends StageForm> type,
			BiFunction<Visit, Map<String, String>, StageForm> fill) {
		return new Line(code, type, fill);
	}

	/**
	 * One stage: its code, its form, and how to fill it from a visit and from what was
	 * chosen on the page that led here.
	 */
	private record Line(String stage, Class<? extends StageForm> type,
			BiFunction<Visit, Map<String, String>, StageForm> fill) {
	}

}
