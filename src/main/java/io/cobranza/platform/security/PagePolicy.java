package io.cobranza.platform.security;

/** What a browser may run and show of a page of ours: the Content Security Policy, level 3. */
public final class PagePolicy {

  private PagePolicy() {}

  /** Nothing but what came from here. */
  static String fromHereOnly() {
    return alsoWithStyles("");
  }

  /**
   * As every page of ours, and besides the styles written into this one.
   *
   * @param digests in the policy's own words, such as {@code 'sha256-…'}; empty for none
   */
  public static String alsoWithStyles(String digests) {
    return ("default-src 'none'; script-src 'self'; style-src 'self' %s; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; frame-src 'self'; base-uri 'none'; "
            + "frame-ancestors 'self'")
        .formatted(digests);
  }
}
