"""Which words of a text are slips: the lexicon, and the evidence of the text around them."""
