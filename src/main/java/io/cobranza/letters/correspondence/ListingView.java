package io.cobranza.letters.correspondence;

import java.util.List;

/** What a template of a letter of lists prints. Null where the letter has nothing to say. */
record ListingView(
    Letterhead letterhead,
    String companyName,
    String companyPhone,
    String companyEmail,
    String recipientName,
    String customerName,
    String customerNumber,
    String date,
    String subject,
    List<Listing.Section> sections) {}
