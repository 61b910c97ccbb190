package io.cobranza.letters.correspondence;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Makes the rule of who sees the register of letters stand beside the pages it is about. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class LetterAccessConfiguration {}
