package io.cobranza.letters.correspondence;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Letters as they were sent. Nothing here changes or removes one. */
interface LetterBodyRepository extends Repository<LetterBody, Long> {

  LetterBody save(LetterBody body);

  /** As the last attempt sent it; empty before the first. */
  Optional<LetterBody> findFirstByLetterIdOrderByAttemptDesc(long letterId);
}
