package be.simexit.letter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import be.simexit.route.Visit;
import be.simexit.settlement.Deadline;
import be.simexit.text.Language;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The clocks of a case as a calendar file: whole days in Brussels, each with an alarm the
 * day before. A day keeps its identity, so that importing the file again updates it.
 * Nothing personal stands in it.
 */
@Component
public class CaseCalendar {

	/** So many signs are never more than 75 octets: Chinese ones have three each. */
	private static final int SIGNS_IN_A_LINE = 24;

	private final MessageSource messages;

	CaseCalendar(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Writes the file.
	 * @param visit the opened case, with a clock that runs
	 * @param site the address of the site, without a slash at the end
	 * @return the calendar, no line of it longer than 75 octets (RFC 5545, 3.1)
	 */
	public String write(Visit visit, String site) {
		ICalendar calendar = new ICalendar();
		calendar.setProductId("-//SimExit//clocks//" + visit.language().code().toUpperCase(Locale.ROOT));
		calendar.setExperimentalProperty("X-WR-TIMEZONE", "Europe/Brussels");
		List<Deadline> deadlines = visit.forecast().clocks();
		for (Deadline deadline : deadlines) {
			calendar.addEvent(event(deadline, visit, site));
		}
		StringWriter text = new StringWriter();
		try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
			writer.getVObjectWriter().getFoldedLineWriter().setLineLength(SIGNS_IN_A_LINE);
			writer.write(calendar);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	/** Whether there is anything to write: a calendar without an event is none. */
	public static boolean isReady(Visit visit) {
		return !visit.forecast().clocks().isEmpty();
	}

	private VEvent event(Deadline deadline, Visit visit, String site) {
		String title = "SimExit · " + say("clock." + deadline.code(), visit.language());
		VEvent event = new VEvent();
		event.setUid(visit.file().secret().reference() + "-" + deadline.code() + "@simexit");
		event.setSequence((int) Math.min(visit.file().version(), Integer.MAX_VALUE));
		event.setSummary(title);
		event.setDescription(say("clock." + deadline.code() + ".why", visit.language()) + "\n"
				+ say("clock.basis." + deadline.basis().code(), visit.language()));
		event.setTransparency(true);
		event.setUrl(site + "/case");
		event.setDateStart(new DateStart(day(deadline.on())));
		Trigger dayBefore = new Trigger(Duration.builder().prior(true).hours(15).build(), Related.START);
		event.addAlarm(VAlarm.display(dayBefore, title));
		return event;
	}

	private static ICalDate day(LocalDate day) {
		return new ICalDate(
				new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
	}

	private String say(String key, Language language) {
		return this.messages.getMessage(key, null, language.locale());
	}

}
