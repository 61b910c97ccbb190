package io.cobranza.letters.correspondence;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The demo's letter box. */
interface CaughtMailRepository extends Repository<CaughtMail, Long> {

  CaughtMail save(CaughtMail mail);

  boolean existsByMessageId(String messageId);

  /** The last one, when a letter was sent again. */
  Optional<CaughtMail> findFirstByMessageIdOrderByIdDesc(String messageId);
}
