package io.cobranza.practice.returns;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface GoodsReturnRepository extends JpaRepository<GoodsReturn, Long> {

  Optional<GoodsReturn> findFirstByCaseIdOrderByIdDesc(long caseId);

  Optional<GoodsReturn> findFirstByInvoiceIdOrderByIdDesc(long invoiceId);
}
