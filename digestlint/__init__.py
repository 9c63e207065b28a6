"""digestlint: an editorial linter for generated news digests."""

__version__ = "0.1.0"
