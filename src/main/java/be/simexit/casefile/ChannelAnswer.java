package be.simexit.casefile;

import java.util.List;
import java.util.Map;

import be.simexit.guide.Trait;
import be.simexit.text.Coded;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The way to hand in the request.
 *
 * @param channel the way
 */
@JsonTypeName("channel")
public record ChannelAnswer(Way channel) implements StageAnswer {

	/** The ways to hand in a request. */
	public enum Way implements Coded {

		LETTER, WEB, PHONE, SHOP

	}

	@Override
	public Map<Trait, String> traits() {
		return Map.of(Trait.CHANNEL, this.channel.code());
	}

	@Override
	public List<Item> items() {
		return Item.list("channel", this.channel);
	}

}
