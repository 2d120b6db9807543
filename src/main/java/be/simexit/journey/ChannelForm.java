package be.simexit.journey;

import java.util.List;

import be.simexit.casefile.ChannelAnswer;
import be.simexit.casefile.StageAnswer;
import be.simexit.route.Visit;
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
		return List.of(Question.of("channel", ChannelAnswer.Way.values(), this.channel));
	}

	@Override
	public String template(String stage) {
		return "journey/channel";
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		return reading.choice("channel", this.channel, ChannelAnswer.Way.values()).map(ChannelAnswer::new).orElse(null);
	}

}
