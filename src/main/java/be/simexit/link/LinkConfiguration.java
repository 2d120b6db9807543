package be.simexit.link;

import java.net.InetAddress;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The real internet and real time, which tests replace.
 */
@Configuration(proxyBeanMethods = false)
class LinkConfiguration {

	@Bean
	PublicHosts publicHosts(LinkSettings settings) {
		return new PublicHosts(InetAddress::getAllByName, PublicAddresses::isPublic, settings.proxy() != null);
	}

	@Bean
	Pause pause() {
		return (time) -> Thread.sleep(time.toMillis());
	}

}
