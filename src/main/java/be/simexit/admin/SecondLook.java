package be.simexit.admin;

import java.util.Set;

import be.simexit.content.EntryKind;
import be.simexit.content.EntryName;
import be.simexit.content.Leaves;
import be.simexit.content.Merge;
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
	 * @param merge the change
	 * @return true for the value of a telephone or postal contact
	 */
	boolean needs(EntryName name, Merge merge) {
		boolean value = merge.mine().contains("value") || merge.mine().contains("channel");
		return this.secondLook && name.kind() == EntryKind.CONTACT && value
				&& (isPublic(merge.saw()) || isPublic(merge.wants()));
	}

	private static boolean isPublic(Leaves said) {
		return said.at("channel").map((channel) -> CHANNELS.contains(channel.asString())).orElse(false);
	}

}
