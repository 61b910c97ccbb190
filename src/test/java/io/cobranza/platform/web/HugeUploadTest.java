package io.cobranza.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.MultipartAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Needs a real socket: a mock request has no size before it is read. No database takes part. */
class HugeUploadTest {

  @ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    MessageSourceAutoConfiguration.class
  })
  @Import({ProblemAnswers.class, ProblemTexts.class, UploadBackPressure.class})
  @RestController
  static class OnlyUploads {

    @PostMapping("/api/invoices/import")
    String take(@RequestPart("file") MultipartFile file) {
      return file.getName();
    }
  }

  @Test
  void aGigabyteIsRefusedBeforeItIsSent() throws Exception {
    try (var context =
            (ServletWebServerApplicationContext)
                new SpringApplicationBuilder(OnlyUploads.class)
                    .properties("server.port=0", "spring.config.name=application")
                    .run();
        Socket socket = new Socket("localhost", context.getWebServer().getPort())) {
      socket
          .getOutputStream()
          .write(
              """
              POST /api/invoices/import HTTP/1.1\r
              Host: localhost\r
              Content-Type: multipart/form-data; boundary=x\r
              Content-Length: 1073741824\r
              Expect: 100-continue\r
              \r
              """
                  .getBytes(StandardCharsets.US_ASCII));
      String answer =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
              .lines()
              .takeWhile(line -> !line.equals("0"))
              .collect(Collectors.joining("\n"));

      assertThat(answer)
          .startsWith("HTTP/1.1 413")
          .contains("application/problem+json")
          .contains("\"field\":\"file\"")
          .contains("larger than 200 MB");
    }
  }
}
