package io.cobranza.platform.web;

import org.apache.coyote.ContinueResponseTiming;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Asks a client for its file only when somebody reads it: a client that waits for "100 Continue",
 * as most do for large files, learns that a gigabyte is too much before it sends the first byte.
 */
@Configuration(proxyBeanMethods = false)
class UploadBackPressure {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> continueOnRead() {
    return factory ->
        factory.addConnectorCustomizers(
            connector ->
                connector.setProperty(
                    "continueResponseTiming",
                    ContinueResponseTiming.ON_REQUEST_BODY_READ.toString()));
  }
}
