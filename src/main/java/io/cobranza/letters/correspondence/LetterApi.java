package io.cobranza.letters.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Letters for other programs: what was written about an invoice, and the letters themselves. */
@RestController
@RequestMapping("/api/letters")
class LetterApi {

  private static final MediaType PLAIN_TEXT =
      new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final LetterRegister register;
  private final LetterRequests requests;

  LetterApi(LetterRegister register, LetterRequests requests) {
    this.register = register;
    this.requests = requests;
  }

  /**
   * @param step such as {@code first-reminder}
   * @param from first day the letter may bear, as {@code 2024-01-31}
   * @param to last day the letter may bear
   * @return newest first; the header {@code X-Total-Count} says how many there are on all pages
   */
  @GetMapping
  ResponseEntity<List<LetterLine>> list(
      @RequestParam(required = false) String invoice,
      @RequestParam(required = false) String step,
      @RequestParam(required = false) String from,
      @RequestParam(required = false) String to,
      @RequestParam(defaultValue = "0") String page,
      @RequestParam(defaultValue = "100") String size) {
    Page<LetterEntry> found = register.find(requests.query(invoice, step, from, to, page, size));
    return ResponseEntity.ok()
        .header("X-Total-Count", Long.toString(found.getTotalElements()))
        .body(found.map(LetterLine::of).getContent());
  }

  @GetMapping("/{id}/html")
  ResponseEntity<String> html(@PathVariable String id) {
    String html = requests.written(id).html();
    return ResponseEntity.ok()
        .contentType(HTML)
        .header("Content-Security-Policy", LetterStyles.shownAlone(html))
        .body(html);
  }

  @GetMapping("/{id}/text")
  ResponseEntity<String> text(@PathVariable String id) {
    return ResponseEntity.ok().contentType(PLAIN_TEXT).body(requests.written(id).text());
  }

  @GetMapping("/{id}/pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename("letter-" + id + ".pdf").build().toString())
        .body(requests.written(id).pdf());
  }
}
