"""Addresses of LanguageTool servers."""

from __future__ import annotations

import urllib.parse

_PUBLIC = ("languagetool.org", "languagetoolplus.com")
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def address_of(given: str) -> str:
    """The address below which ``v2/`` lies, with its slash, however much of it the settings give."""
    address = given.strip() if "://" in given else f"http://{given.strip()}"
    address = address.rstrip("/").removesuffix("/check").removesuffix("/v2")
    return address.rstrip("/") + "/"


def is_public(address: str) -> bool:
    """Whether it is the public server, whose limits are few requests a minute."""
    host = urllib.parse.urlsplit(address).hostname or ""
    return any(host == name or host.endswith(f".{name}") for name in _PUBLIC)


def is_loopback(address: str) -> bool:
    """Whether it is on this machine, so that no proxy lies between."""
    return (urllib.parse.urlsplit(address).hostname or "") in _LOOPBACK
