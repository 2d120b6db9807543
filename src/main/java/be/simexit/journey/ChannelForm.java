package be.simexit.journey;

import java.util.List;

import be.simexit.casefile.ChannelAnswer;
import be.simexit.casefile.StageAnswer;
import be.simexit.operator.Way;
import be.simexit.route.Visit;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * The way to hand in the request, as chosen.
 */
record ChannelForm(@Nullable String channel) implements ChoiceForm {

	static ChannelForm of(Visit visit) {
		return new ChannelForm(visit.find(ChannelAnswer.class).map((answer) -> answer.channel().code()).orElse(null));
	}

	@Override
	public List<Question> questions() {
		return List.of(Question.of("channel", Way.values(), this.channel));
	}

	public List<Way> ways() {
		return List.of(Way.values());
	}

	/** The way whose contacts stand open: the chosen one, else the first. */
	public Way opened() {
		return Coded.find(Way.values(), this.channel).orElse(Way.LETTER);
	}

	@Override
	public String template(String stage) {
		return "journey/channel";
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		return reading.choice("channel", this.channel, Way.values()).map(ChannelAnswer::new).orElse(null);
	}

}
