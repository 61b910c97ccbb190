package io.cobranza.platform.web;

import io.cobranza.shared.CompanyProperties;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells Tasklist which language the forms it shows are written in. */
@RestController
class CompanyLanguage {

  private final CompanyProperties company;

  CompanyLanguage(CompanyProperties company) {
    this.company = company;
  }

  @GetMapping(path = "/company-language", produces = MediaType.TEXT_PLAIN_VALUE)
  String language() {
    return company.language().getLanguage();
  }
}
