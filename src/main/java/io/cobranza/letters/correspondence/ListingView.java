package io.cobranza.letters.correspondence;

import java.util.List;

/** What a template of a letter of lists prints. Null where the letter has nothing to say. */
record ListingView(
    LetterView.SenderView sender,
    LetterView.ReaderView reader,
    LetterView.HeadView head,
    List<Listing.Section> sections) {}
