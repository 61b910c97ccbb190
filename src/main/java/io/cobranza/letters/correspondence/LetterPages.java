package io.cobranza.letters.correspondence;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.data.domain.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of letters for people. The ERP's login has no business here. */
@Controller
@RequestMapping("/letters")
class LetterPages {

  private static final String LETTERS_A_PAGE = "50";

  private final LetterRegister register;
  private final LetterRequests requests;
  private final WayOut wayOut;
  private final MailTransport transport;

  LetterPages(
      LetterRegister register, LetterRequests requests, WayOut wayOut, MailTransport transport) {
    this.register = register;
    this.requests = requests;
    this.wayOut = wayOut;
    this.transport = transport;
  }

  @GetMapping
  String list(
      @RequestParam(required = false) String invoice,
      @RequestParam(defaultValue = "0") String page,
      Model model) {
    LetterQuery query = requests.query(invoice, null, null, null, page, LETTERS_A_PAGE);
    Page<LetterEntry> letters = register.find(query);
    model.addAttribute("letters", letters);
    model.addAttribute("companions", register.companions(letters.getContent()));
    model.addAttribute("leaders", register.leaders(letters.getContent()));
    model.addAttribute("invoice", query.invoice());
    model.addAttribute("caught", transport instanceof MailCatcher);
    model.addAttribute("sending", wayOut.sending());
    return "letters/list";
  }

  @GetMapping("/{id}")
  String letter(@PathVariable String id, Model model, HttpServletResponse response) {
    LetterSheet sheet = requests.sheet(id);
    response.setHeader("Content-Security-Policy", LetterStyles.shownInAPage(sheet.html()));
    model.addAttribute("sheet", sheet);
    return "letters/letter";
  }

  @GetMapping("/{id}/attachments/{position}")
  ResponseEntity<byte[]> attachment(@PathVariable String id, @PathVariable int position) {
    LetterEntry letter = requests.letter(id);
    return register.attachments(letter.id()).stream()
        .skip(position)
        .findFirst()
        .map(file -> download(file.fileName(), file.content()))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @GetMapping("/{id}/mail")
  ResponseEntity<byte[]> mail(@PathVariable String id) {
    LetterEntry letter = requests.letter(id);
    return register
        .caughtMail(letter.id())
        .map(mail -> download("letter-" + letter.id() + ".eml", mail))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static ResponseEntity<byte[]> download(String fileName, byte[] content) {
    String disposition =
        ContentDisposition.attachment()
            .filename(fileName, StandardCharsets.UTF_8)
            .build()
            .toString();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .body(content);
  }
}
