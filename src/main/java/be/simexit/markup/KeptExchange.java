package be.simexit.markup;

import java.security.Principal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.web.IWebApplication;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.IWebRequest;
import org.thymeleaf.web.IWebSession;

/**
 * An exchange without the attributes of its request, where the engine keeps what a page
 * knows of its visitor.
 */
final class KeptExchange implements IWebExchange {

	private final IWebExchange exchange;

	private final Map<String, Object> attributes = new HashMap<>();

	KeptExchange(IWebExchange exchange) {
		this.exchange = exchange;
	}

	@Override
	public IWebRequest getRequest() {
		return this.exchange.getRequest();
	}

	@Override
	public @Nullable IWebSession getSession() {
		return null;
	}

	@Override
	public IWebApplication getApplication() {
		return this.exchange.getApplication();
	}

	@Override
	public @Nullable Principal getPrincipal() {
		return null;
	}

	@Override
	public Locale getLocale() {
		return this.exchange.getLocale();
	}

	@Override
	public String getContentType() {
		return this.exchange.getContentType();
	}

	@Override
	public String getCharacterEncoding() {
		return this.exchange.getCharacterEncoding();
	}

	@Override
	public boolean containsAttribute(String name) {
		return this.attributes.containsKey(name);
	}

	@Override
	public int getAttributeCount() {
		return this.attributes.size();
	}

	@Override
	public Set<String> getAllAttributeNames() {
		return this.attributes.keySet();
	}

	@Override
	public Map<String, Object> getAttributeMap() {
		return this.attributes;
	}

	@Override
	public @Nullable Object getAttributeValue(String name) {
		return this.attributes.get(name);
	}

	@Override
	public void setAttributeValue(String name, Object value) {
		this.attributes.put(name, value);
	}

	@Override
	public void removeAttribute(String name) {
		this.attributes.remove(name);
	}

	@Override
	public String transformURL(String url) {
		return this.exchange.transformURL(url);
	}

}
