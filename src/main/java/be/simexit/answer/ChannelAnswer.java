package be.simexit.answer;

import java.util.List;
import java.util.Map;

import be.simexit.guide.Trait;
import be.simexit.operator.Way;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The way to hand in the request.
 *
 * @param channel the way
 */
@JsonTypeName("channel")
public record ChannelAnswer(Way channel) implements StageAnswer {

	@Override
	public Map<Trait, String> traits() {
		return Map.of(Trait.CHANNEL, this.channel.code());
	}

	@Override
	public List<Item> items() {
		return Item.list("channel", this.channel);
	}

}
