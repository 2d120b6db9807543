package be.simexit.admin;

import java.util.Set;
import java.util.stream.Stream;

import be.simexit.content.EntryKind;
import be.simexit.content.EntryName;
import be.simexit.content.Leaves;
import be.simexit.operator.Channel;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether a second editor looks before a telephone number or an address goes public.
 *
 * @param secondLook switched on
 */
@ConfigurationProperties("simexit.desk")
record SecondLook(@DefaultValue("false") boolean secondLook) {

	private static final Set<String> CHANNELS = Set.of(Channel.PHONE.code(), Channel.POST.code());

	/**
	 * Whether a change has to wait.
	 * @param name what is changed
	 * @param before what stands there, nothing if it is new
	 * @param after what would stand there
	 * @return true for the value of a telephone or postal contact
	 */
	boolean needs(EntryName name, Leaves before, Leaves after) {
		boolean value = Stream.of("value", "channel").anyMatch((path) -> !before.at(path).equals(after.at(path)));
		return this.secondLook && name.kind() == EntryKind.CONTACT && value && (isPublic(before) || isPublic(after));
	}

	private static boolean isPublic(Leaves said) {
		return said.at("channel").map((channel) -> CHANNELS.contains(channel.asString())).orElse(false);
	}

}
