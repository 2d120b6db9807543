package be.simexit.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import be.simexit.route.Visit;
import be.simexit.settlement.Deadline;
import be.simexit.text.Language;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
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
class CaseCalendar {

	private final MessageSource messages;

	CaseCalendar(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Writes the file.
	 * @param visit the opened case
	 * @return the calendar, without events while no clock runs
	 */
	String write(Visit visit) {
		ICalendar calendar = new ICalendar();
		calendar.setProductId("-//SimExit//clocks//" + visit.language().code().toUpperCase(Locale.ROOT));
		calendar.setExperimentalProperty("X-WR-TIMEZONE", "Europe/Brussels");
		List<Deadline> deadlines = visit.forecast().clocks();
		for (Deadline deadline : deadlines) {
			calendar.addEvent(event(deadline, visit));
		}
		return Biweekly.write(calendar).go();
	}

	private VEvent event(Deadline deadline, Visit visit) {
		String title = "SimExit: " + say("clock." + deadline.code(), visit.language());
		VEvent event = new VEvent();
		event.setUid(visit.file().secret().reference() + "-" + deadline.code() + "@simexit");
		event.setSequence((int) Math.min(visit.file().version(), Integer.MAX_VALUE));
		event.setSummary(title);
		event.setDescription(say("clock." + deadline.code() + ".why", visit.language()) + " ("
				+ say("clock.basis." + deadline.basis().code(), visit.language()) + ", " + deadline.rule().code()
				+ ")");
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
