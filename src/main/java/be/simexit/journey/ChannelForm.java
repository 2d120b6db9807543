package be.simexit.journey;

import be.simexit.casefile.ChannelAnswer;
import be.simexit.casefile.StageAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The way to hand in the request, as chosen.
 */
record ChannelForm(@Nullable String channel) implements StageForm {

	static ChannelForm of(Visit visit) {
		return new ChannelForm(visit.find(ChannelAnswer.class).map((answer) -> answer.channel().code()).orElse(null));
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		return reading.choice("channel", this.channel, ChannelAnswer.Way.values()).map(ChannelAnswer::new).orElse(null);
	}

}
