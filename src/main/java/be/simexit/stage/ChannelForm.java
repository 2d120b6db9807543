package be.simexit.stage;

import java.time.LocalDate;
import java.util.List;

import be.simexit.answer.ChannelAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.operator.Recommendation;
import be.simexit.operator.Way;
import be.simexit.route.LetterLanguage;
import be.simexit.route.Needs;
import be.simexit.route.Visit;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The way to hand in the request, as chosen.
 */
public record ChannelForm(@Nullable String channel) implements StageForm {

	static ChannelForm of(Visit visit) {
		return new ChannelForm(visit.find(ChannelAnswer.class)
			.map((answer) -> answer.channel().code())
			.orElse(visit.file().answers().at("channel") == null ? usual(visit).code() : null));
	}

	/** A letter, unless the person is abroad and the operator has a page for it. */
	private static Way usual(Visit visit) {
		Language language = visit.requireOperator().data().usualLanguage();
		boolean online = visit.isAbroad() && visit.recommend(Way.WEB, language, LocalDate.EPOCH).isLinked();
		return online ? Way.WEB : Way.LETTER;
	}

	/** The ways, from abroad those first that need no journey and no post. */
	public List<Way> ways(Visit visit) {
		return visit.isAbroad() ? List.of(Way.WEB, Way.LETTER, Way.PHONE) : List.of(Way.values());
	}

	/** The way that is chosen at first is the one that the page speaks for. */
	@Override
	public String lead(String stage, Visit visit) {
		return "lead.channel." + usual(visit).code();
	}

	/**
	 * What a contact has to be good for, in the language the operator is written to in.
	 */
	public Recommendation.Need need(Visit visit, LocalDate today) {
		return Needs.of(visit, LetterLanguage.of(visit), today);
	}

	@Override
	public List<String> folded(String stage) {
		return List.of("journey/channel");
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		return reading.choice("channel", this.channel, Way.values()).map(ChannelAnswer::new).orElse(null);
	}

}
