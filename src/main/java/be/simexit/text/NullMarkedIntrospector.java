package be.simexit.text;

import java.lang.reflect.RecordComponent;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Requires every component of a record in a data file or a stored case that is not marked
 * as nullable. A yes or no, and a component with a setter annotation of its own, may be
 * absent: the record then knows what stands for it.
 */
public class NullMarkedIntrospector extends JacksonAnnotationIntrospector {

	private static final long serialVersionUID = 1L;

	@Override
	public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
		return component(member).map((component) -> !isOptional(component))
			.orElseGet(() -> super.hasRequiredMarker(config, member));
	}

	@Override
	public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
		return component(annotated).filter((component) -> !isOptional(component))
			.map((component) -> JsonSetter.Value.forValueNulls(Nulls.FAIL))
			.orElseGet(() -> super.findSetterInfo(config, annotated));
	}

	private static boolean isOptional(RecordComponent component) {
		return component.getType() == boolean.class || component.getAnnotatedType().isAnnotationPresent(Nullable.class)
				|| component.getAccessor().isAnnotationPresent(JsonSetter.class)
				|| component.getAccessor().isAnnotationPresent(JsonIgnore.class);
	}

	private static Optional<RecordComponent> component(Annotated annotated) {
		if (annotated instanceof AnnotatedParameter parameter && parameter.getDeclaringClass().isRecord()) {
			RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
			return (parameter.getOwner().getParameterCount() == components.length)
					? Optional.of(components[parameter.getIndex()]) : Optional.empty();
		}
		return Optional.empty();
	}

}
