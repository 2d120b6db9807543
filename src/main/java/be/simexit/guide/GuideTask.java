package be.simexit.guide;

import java.util.List;

import be.simexit.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One line to tick.
 *
 * @param code its code, unique in the guide
 * @param when when it applies
 * @param text what to do, or what to know
 * @param more the reason or the way to do it, null if the text says it all
 * @param warning whether it warns of a loss
 * @param rules the rules it rests on, empty if it is advice of our own
 */
public record GuideTask(String code, Conditions when, LocalizedText text, @Nullable LocalizedText more, boolean warning,
		List<Rule> rules) {
}
