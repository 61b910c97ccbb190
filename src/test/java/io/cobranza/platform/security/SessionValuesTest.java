package io.cobranza.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.servlet.FlashMap;

/** Whoever can write a row of a session cannot make the server run anything. */
@Tag("unit")
class SessionValuesTest {

  private static boolean ran;

  private final SessionValues values = new SessionValues(List.of());

  /** Runs as soon as it is made of bytes. */
  static class Bomb implements Serializable {

    private static final long serialVersionUID = 1;

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      ran = true;
      in.defaultReadObject();
    }
  }

  @BeforeEach
  void nothingHasRun() {
    ran = false;
  }

  private static byte[] written(Object value) {
    return new SerializingConverter().convert(value);
  }

  @Test
  void aLoginComesBackAsItWas() {
    var login =
        UsernamePasswordAuthenticationToken.authenticated(
            new LoggedIn("ana", "seal"), null, AuthorityUtils.createAuthorityList("ROLE_ERP"));
    assertThat(values.convert(written(new SecurityContextImpl(login))))
        .isEqualTo(new SecurityContextImpl(login));
    assertThat(values.convert(written(new DefaultCsrfToken("h", "p", "token"))))
        .isInstanceOf(DefaultCsrfToken.class);
  }

  @Test
  void whatOnePageTellsTheNextComesBackAsItWas() {
    FlashMap told = new FlashMap();
    told.put("refusal", "documents.type");
    told.put("refusalValues", List.of("PDF", 10));
    told.setTargetRequestPath("/documents");
    told.addTargetRequestParam("invoice", "F-1");
    List<FlashMap> kept = new CopyOnWriteArrayList<>(List.of(told));
    assertThat(values.convert(written(kept))).isEqualTo(kept);
  }

  @Test
  void whatIsNotListedIsNeverMade() {
    assertThat(values.convert(written(new Bomb()))).isNull();
    assertThat(values.convert(written(new ArrayList<>(List.of(new Bomb()))))).isNull();
    assertThat(values.convert(written(new HashMap<>(Map.of("a", new Bomb()))))).isNull();
    assertThat(values.convert(written(new Bomb[] {new Bomb()}))).isNull();
    assertThat(ran).isFalse();
    // The bomb is one: whoever reads without the list makes it go off.
    new DeserializingConverter().convert(written(new Bomb()));
    assertThat(ran).isTrue();
  }

  @Test
  void whatOthersKeepIsReadOnceTheySaySo() {
    var also = new SessionValues(List.of(new KeptInSession(List.of(Bomb.class.getName()))));
    assertThat(also.convert(written(new Bomb()))).isInstanceOf(Bomb.class);
  }

  @Test
  void whatIsBrokenOrHugeIsNotThere() {
    byte[] whole = written("ana");
    assertThat(values.convert(Arrays.copyOf(whole, whole.length - 2))).isNull();
    assertThat(values.convert(new byte[] {1, 2, 3})).isNull();
    assertThat(values.convert(written("x".repeat(70_000)))).isNull();
    ArrayList<Object> deep = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      deep = new ArrayList<>(List.of(deep));
    }
    assertThat(values.convert(written(deep))).isNull();
  }
}
