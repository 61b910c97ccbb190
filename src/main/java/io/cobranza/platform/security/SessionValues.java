package io.cobranza.platform.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.converter.Converter;

/**
 * Reads what a session held from the bytes in its row. Nothing but the listed types is ever made of
 * them; what is anything else, or was written by another version, is not there: whoever it belonged
 * to has to log in again.
 */
class SessionValues implements Converter<byte[], Object> {

  private static final Logger LOG = LoggerFactory.getLogger(SessionValues.class);

  private static final String LIMITS = "maxdepth=30;maxrefs=10000;maxarray=10000";

  /** As much as its column holds. */
  private static final int LARGEST = 65_535;

  /** What a login, its token against forgery and the page asked for before it are made of. */
  private static final List<String> OF_THE_LOGIN =
      List.of(
          "io.cobranza.platform.security.LoggedIn",
          "org.springframework.security.core.context.SecurityContextImpl",
          "org.springframework.security.authentication.UsernamePasswordAuthenticationToken",
          "org.springframework.security.authentication.AbstractAuthenticationToken",
          "org.springframework.security.core.authority.SimpleGrantedAuthority",
          "org.springframework.security.web.authentication.WebAuthenticationDetails",
          "org.springframework.security.web.csrf.DefaultCsrfToken",
          "org.springframework.security.web.savedrequest.*",
          "java.lang.Boolean",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Number",
          "java.lang.Object",
          "java.lang.String",
          "java.lang.String$CaseInsensitiveComparator",
          "java.util.ArrayList",
          "java.util.CollSer",
          "java.util.Collections$*",
          "java.util.Date",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.LinkedHashMap",
          "java.util.LinkedHashSet",
          "java.util.Locale",
          "java.util.Map$Entry",
          "java.util.TreeMap");

  /** What a page says to the one that it sends its reader to. */
  private static final List<String> BETWEEN_PAGES =
      List.of(
          "org.springframework.util.LinkedMultiValueMap",
          "org.springframework.util.MultiValueMapAdapter",
          "org.springframework.web.servlet.FlashMap",
          "java.util.ImmutableCollections$*",
          "java.util.concurrent.CopyOnWriteArrayList");

  private final ObjectInputFilter filter;

  SessionValues(Collection<KeptInSession> others) {
    Stream<String> types =
        Stream.concat(
            Stream.concat(OF_THE_LOGIN.stream(), BETWEEN_PAGES.stream()),
            others.stream().flatMap(other -> other.types().stream()));
    filter =
        ObjectInputFilter.Config.createFilter(
            types.collect(Collectors.joining(";", LIMITS + ";", ";!*")));
  }

  @Override
  public Object convert(byte[] bytes) {
    if (bytes.length > LARGEST) {
      return null;
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      in.setObjectInputFilter(filter);
      return in.readObject();
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      LOG.warn("What a session held is not taken: {}", e.toString());
      return null;
    }
  }
}
