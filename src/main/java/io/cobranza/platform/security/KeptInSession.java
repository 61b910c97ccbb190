package io.cobranza.platform.security;

import java.util.List;

/**
 * What a session may hold besides what the login itself needs, told by whoever puts it there.
 *
 * @param types names of classes, or of a package with {@code .*}
 */
public record KeptInSession(List<String> types) {}
